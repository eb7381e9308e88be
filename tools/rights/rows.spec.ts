import { extendSchema, parse } from 'graphql';
import type { Asker } from './asker.ts';
import { outcomeOf, questionOf } from './asks.ts';
import { apiSchema, rowsOf } from './rows.ts';

const asker: Asker = {
  name: 'lead',
  caseId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
  number: 'SKAR-2026-000123',
  code: '0000-0000-0000-0000-0',
  complimentId: '1e0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
  measureDueOn: '2200-01-01',
  token: null,
  viewer: null,
};
const rowOf = (name: string, schema = apiSchema()) => {
  const row = rowsOf(schema).find((one) => one.name === name);
  if (row === undefined) throw new Error(`No row ${name}`);
  return row;
};
const answer = { status: 200, data: null, codes: [] };

it('every row of the graph can be asked', () => {
  const rows = rowsOf(apiSchema());
  expect(rows.filter(({ kind }) => kind === 'ENTITY').map(({ name }) => name)).toEqual([
    'case-handling: FollowUp',
    'case-handling: Case',
    'notification: CommandPreview',
    'notification: Case',
    'notification: FollowUp',
  ]);
  for (const row of rows) expect(questionOf(row, asker).query).toMatch(/^(query|mutation|\{)/);
});

it('a query field that nobody said how to ask is refused, and a new mutation is asked by its type', () => {
  const more = parse(`extend type Query { persons: [ID!]! }
    extend type Mutation { sell(input: AcceptAssignmentInput!): CaseResult! }`);
  const schema = extendSchema(apiSchema(), more);
  expect(() => questionOf(rowOf('Query.persons', schema), asker)).toThrow('Query.persons');
  const { variables } = questionOf(rowOf('Mutation.sell', schema), asker);
  expect(variables).toMatchObject({ input: { caseId: asker.caseId } });
});

it('a preview of any command is a row for each, asked with the input of its mutation', () => {
  const names = rowsOf(apiSchema()).flatMap((row) =>
    row.kind === 'PREVIEW' ? [row.command.name] : [],
  );
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    const preview = questionOf(rowOf(`Query.previewCommand: ${name}`), asker).variables;
    const done = questionOf(rowOf(`Mutation.${name}`), asker).variables;
    const given = (preview['command'] as Record<string, object>)[name];
    expect(Object.keys(given ?? {})).toEqual(Object.keys(done['input'] as object));
  }
});

it('a part of a case that nobody said how to ask is refused', () => {
  const more = parse('extend type Case { secrets(first: Int): [ID!]! }');
  const row = rowOf('Case.secrets', extendSchema(apiSchema(), more));
  expect(() => questionOf(row, asker)).toThrow('Case.secrets');
});

it.each([
  [null, 'NULL'],
  [{ candidates: null }, 'WITHOUT'],
  [{ candidates: { edges: [] } }, 'READS'],
])('a part of a case that answers %j is %s', (found, outcome) => {
  const row = rowOf('Case.candidates');
  expect(outcomeOf(row, { ...answer, data: { case: found } }, asker)).toBe(outcome);
});

it.each([
  ['NOT_FOUND', 'NOT_FOUND'],
  ['NOT_YOURS', 'REFUSED'],
  ['INVOLVED', 'REFUSED'],
  ['NOT_IN_THIS_STATE', 'WORKS'],
  ['TEXT_EMPTY', 'WORKS'],
])('a command that answers %s is %s', (code, outcome) => {
  const data = { restrictCase: { problems: [{ code }] } };
  expect(outcomeOf(rowOf('Mutation.restrictCase'), { ...answer, data }, asker)).toBe(outcome);
});

it('a fault is no right', () => {
  const row = rowOf('Query.case');
  for (const codes of [['INTERNAL_SERVER_ERROR'], ['GRAPHQL_VALIDATION_FAILED']])
    expect(() => outcomeOf(row, { ...answer, codes }, asker)).toThrow(codes[0]);
  const of = (data: object) => outcomeOf(row, { ...answer, data: { case: data } }, asker);
  expect(of({ id: asker.caseId })).toBe('READS');
  expect(of({ id: asker.complimentId })).toBe('NULL');
});
