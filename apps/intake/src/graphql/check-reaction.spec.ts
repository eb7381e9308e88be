import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { kinds, type Kind, type Language } from '@klantreacties/procedure';
import { graphql } from 'graphql';
import type { NewReaction, SubmitReactionPorts } from '../use-cases/submit-reaction.ts';
import { formRules, type FieldRules } from './form-rules.ts';
import { intakeSubgraph } from './schema.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const directory = () => parsed.directory;
const { schema } = await intakeSubgraph();

type Form = Record<string, unknown>;
const refused = '... on Refusal { problems { code field label message } }';
const dates = 'dates { handlerKnownDueOn proposalDueOn settledDueOn }';
const checking = `query Q($form: ReactionForm!) { checkReaction(form: $form) {
  ... on FormChecked { ${dates} getsLetters notes } ${refused} } }`;
const sending = `mutation M($input: SubmitReactionInput!) { submitReaction(input: $input) {
  ... on ProofOfReceipt { ${dates} nextSteps { text } emergency { text } } ${refused} } }`;

/** Takes reactions in, in memory, with all that was kept. */
function submitting(now: () => Date): SubmitReactionPorts & { kept: NewReaction[] } {
  const kept: NewReaction[] = [];
  return {
    kept,
    store: {
      submissionOf: async () => null,
      nextSequence: async () => 1,
      submit: async (reaction) => kept.push(reaction) > 0,
    },
    secrets: {
      currentCodeKid: 'c',
      followUpCodeOf: () => 'code',
      hashOfCode: () => 'hash',
      isHashOfCode: () => true,
      hashOfContent: () => 'hash',
      isHashOfContent: () => true,
      numberOf: () => 123,
      caseRefOf: () => 'ref',
    },
    keyRing: {
      newKey: async (key) => ({ topic: 'keys', key, value: 'wrapped' }),
      seal: async () => 'sealed',
      forgetKey: () => undefined,
    },
    directory,
    now,
    newId: randomUUID,
    afterCommit: () => undefined,
  };
}

const firstOfJuly = new Date('2026-07-01T10:00:00Z');
interface Said {
  problems?: { code: string; message: string }[];
  dates?: object;
  getsLetters?: boolean;
  notes?: string[];
}

async function check(form: Form, { at = firstOfJuly, language = 'NL' } = {}): Promise<Said> {
  // Nothing else is there to be used: neither a store nor a key.
  const contextValue = { submitting: { directory, now: () => at }, directory, language };
  const source = checking;
  const answer = await graphql({ schema, source, variableValues: { form }, contextValue });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data?.['checkReaction'])) as Said;
}

interface Receipt extends Said {
  nextSteps: { text: string }[];
  emergency: { text: string } | null;
}

/** What is said of a form that is sent, with whether the reaction that was kept has an address for letters. */
async function send(form: Form, { at = firstOfJuly } = {}): Promise<Said> {
  const ports = submitting(() => at);
  const language = form['language'] ?? 'NL';
  const correlationId = randomUUID();
  const contextValue = { submitting: ports, directory, language, correlationId };
  const variableValues = { input: { idempotencyKey: randomUUID(), form } };
  const answer = await graphql({ schema, source: sending, variableValues, contextValue });
  expect(answer.errors).toBeUndefined();
  const said = JSON.parse(JSON.stringify(answer.data?.['submitReaction'])) as Receipt;
  if (said.problems !== undefined) return said;
  const { nextSteps, emergency } = said;
  const getsLetters = ports.kept[0]?.personal.reporter?.email !== undefined;
  const promised = [...nextSteps, ...(emergency === null ? [] : [emergency])];
  return { dates: said.dates!, getsLetters, notes: promised.map(({ text }) => text) };
}

/** The same without what stands above the promises: check it, the number and the code, and letters. */
const promisesOf = (said: Said): Said =>
  said.notes === undefined ? said : { ...said, notes: said.notes.slice(3) };

const named = {
  brandId: 'skar',
  text: 'De groep was dicht.',
  discussedBefore: { withWhom: 'de groep' },
  involved: [{ role: 'juf' }],
  children: [{ firstName: 'Pip' }],
};
const reporter = { name: 'Noor Hendriks', email: 'noor.hendriks@example.nl' };
const bases = kinds.names.flatMap((kind): Form[] => [
  { ...named, ...reporter, kind, locationId: 'skar-de-linde' },
  { ...named, kind, anonymous: true, language: 'EN', suspectedTransgression: true },
]);

const sign = '👍🏽';
const ofControl: Record<string, unknown[]> = {
  MAIL: ['geen adres', 'zoë@example.nl', 'mailto:noor@example.nl', `${'a'.repeat(65)}@example.nl`],
  PHONE: ['abc', '12', '06-12345678'],
  NUMBER: [null, 2007, 2008, 2026, 2027],
  YES_NO: [true, false],
  GROUP: [null, {}],
};
// No option of Skar.
const beside: Record<string, unknown[]> = {
  brandId: ['nowhere'],
  locationId: [null, 'nowhere', 'korein-de-vlieger'],
  careType: [null, 'GOB'],
};
/** Values of a field: those that fit, those that do not, and those just beside the border. */
function valuesOf({ path, control, maxLength, maxRows, options }: FieldRules): unknown[] {
  const rowOf = { involved: { role: 'juf' }, children: { firstName: 'Pip' } };
  const rows = (count: number) => Array<unknown>(count).fill(rowOf[path as 'involved']);
  return [
    ...(ofControl[control] ?? []),
    ...options.map(({ value }) => (control === 'YES_NO' ? value === 'true' : value)),
    ...(beside[path] ?? []),
    ...(maxRows === null ? [] : [0, 1, maxRows, maxRows + 1].map(rows)),
    ...(maxLength === null ? [] : [sign.repeat(maxLength), sign.repeat(maxLength + 1)]),
    ...(['LINE', 'TEXT', 'MAIL', 'PHONE'].includes(control)
      ? [null, '', ' ', '\u200B', 'x', 'een\ntwee']
      : []),
  ];
}

function withAt(form: Form, path: string, value: unknown): Form {
  const [first = '', inner] = path.split(/\[\]\.|\./);
  if (inner === undefined) return { ...form, [first]: value };
  const [row] = [form[first]].flat() as object[];
  const changed = { ...row, [inner]: value };
  return { ...form, [first]: path.includes('[]') ? [changed] : changed };
}

const fields = formRules(
  { brandId: 'skar', kind: 'COMPLAINT', language: 'NL', year: 2026 },
  directory(),
)!;

describe('checking a form', () => {
  const seen = new Set<string>();

  it.each(fields.map((field) => [field.path, field] as const))(
    'says what sending it says, whatever stands at %s',
    async (path, field) => {
      for (const form of bases)
        for (const value of valuesOf(field)) {
          const changed = withAt(form, path, value);
          const checked = await check(changed);
          expect(promisesOf(checked)).toEqual(await send(changed));
          for (const { code } of checked.problems ?? [{ code: 'NONE' }]) seen.add(code);
        }
    },
    60_000,
  );

  it('was compared for every reason to refuse a form, and for forms without one', () => {
    const listed = fields.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect([...seen].sort()).toEqual([...new Set([...listed, 'NONE'])].sort());
  });

  it('says what sending it says at the turn of a day and of a year', async () => {
    const form = { ...bases[0], children: [{ firstName: 'Pip', birthYear: 2027 }] };
    const said = ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'].map(async (instant) => {
      const at = new Date(instant);
      const checked = await check(form, { at });
      expect(promisesOf(checked)).toEqual(await send(form, { at }));
      return checked;
    });
    expect(await Promise.all(said)).toMatchObject([
      { problems: [{ field: 'children.0.birthYear' }] },
      { dates: { handlerKnownDueOn: '2027-01-08' } },
    ]);
  });

  it('is in the language of the form, whichever is asked for', async () => {
    for (const [language, asked] of [
      ['NL', 'EN'],
      ['EN', 'NL'],
    ] as [Language, Language][]) {
      const form = { ...named, ...reporter, kind: 'COMPLAINT', language };
      expect(await check(form, { language: asked })).toEqual(await check(form, { language }));
    }
  });
});

describe('what is said of a form that is right', () => {
  const notesOf = async (kind: Kind, more: Form = reporter) =>
    (await check({ ...named, kind, ...more })).notes;

  it('is what happens when it is sent, in sentences', async () => {
    expect(await notesOf('COMPLAINT')).toEqual([
      'We bewaren pas iets als je op "Verstuur" drukt.',
      'Je krijgt dan meteen een nummer en een code. Daarmee volg je je reactie.',
      'We sturen je ook brieven, naar je e-mailadres.',
      'Uiterlijk 8 juli 2026 hoor je wie je klacht behandelt.',
      'We proberen je uiterlijk 22 juli 2026 een oplossing voor te stellen.',
      'Uiterlijk 12 augustus 2026 is je klacht afgehandeld.',
    ]);
    expect(await notesOf('COMPLIMENT')).toHaveLength(4);
  });

  it('says to who stays anonymous that no letters come, and to who suspects where to turn', async () => {
    const more = { anonymous: true, language: 'EN', suspectedTransgression: true };
    const notes = await notesOf('COMPLAINT', more);
    expect(notes?.[2]).toBe('You stay anonymous, so we send you no letters.');
    expect(notes?.at(-1)).toContain('Is there danger now?');
    expect(notes).toHaveLength(7);
  });
});
