import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import * as operations from './index.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../../graph/${file}`, import.meta.url), 'utf8');
const api = buildSchema(read('api.graphql'));
const manifest = JSON.parse(read('operations.json')) as Record<string, string>;
const documents = Object.entries(operations).filter(([name]) => name.endsWith('Document'));

it.each(documents)('D2: the graph answers what is asked, by its hash: %s', (_name, document) => {
  const text = String(document);
  expect(validate(api, parse(text)).map(({ message }) => message)).toEqual([]);
  expect(manifest[createHash('sha256').update(text).digest('hex')]).toBe(text);
});

it('D2: nothing else is known by its hash', () => {
  expect(Object.keys(manifest)).toHaveLength(documents.length);
});

it('each command on a case has a document', () => {
  const commands = Object.values(api.getMutationType()?.getFields() ?? {}).filter(
    ({ type }) => String(type) === 'CaseResult!',
  );
  expect(commands.length).toBeGreaterThan(10);
  const asked = documents.map(([, document]) => String(document));
  for (const { name } of commands)
    expect(asked.some((text) => text.includes(` ${name}(input: $input)`))).toBe(true);
});

/** What a document leaves out of each type that it asks. */
function leftOutBy(text: string): string[] {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(api);
  const Field = ({ name }: { name: { value: string } }) => {
    const owner = types.getParentType()?.name ?? '';
    asked.set(owner, (asked.get(owner) ?? new Set()).add(name.value));
  };
  visit(parse(text), visitWithTypeInfo(types, { Field }));
  return [...asked].flatMap(([owner, fields]) => {
    const type = api.getType(owner);
    if (!isObjectType(type) || ['Query', 'Mutation'].includes(owner)) return [];
    return Object.keys(type.getFields())
      .filter((name) => !fields.has(name))
      .map((name) => `${owner}.${name}`);
  });
}

it.each<[name: keyof typeof operations, leftOut: string[]]>([
  ['BrandPageDocument', ['BrandLocation.regionId']],
  [
    'ReactionFormPageDocument',
    [
      'Brand.confidantText',
      'Brand.externalRoutes',
      'Brand.locations',
      'Brand.procedure',
      'Brand.talkFirstText',
      'Brand.yearlyReportUrl',
    ],
  ],
  ['CheckReactionDocument', []],
  ['SendReactionDocument', []],
  ['FollowUpFormsDocument', []],
  ['OpenFollowUpPageDocument', []],
  ['FollowUpPageDocument', []],
  ['AnswerProposalDocument', []],
  ['SendMessageDocument', []],
  ['RequestNewCodeDocument', []],
  ['RenewCodeDocument', []],
])('a page leaves out nothing that is there to be shown: %s', (name, leftOut) => {
  expect(leftOutBy(String(operations[name]))).toEqual(leftOut);
});
