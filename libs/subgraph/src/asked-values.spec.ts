import { buildSchema, getOperationAST, parse } from 'graphql';
import { askedValues } from './asked-values.ts';

const schema = buildSchema(`
  type Query { list(filter: String, first: Int): Page! one: Row any: [Either!] }
  type Page { total: Int rows: [Row!]! }
  interface Named { name: String }
  type Row implements Named { id: ID name: String steps(first: Int): [Step!] }
  type Step { at: String by: String }
  union Either = Row | Step
`);
const valuesOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  return askedValues({ schema, document, operation: getOperationAST(document)!, variables });
};

describe('the values that are asked for', () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['{ one { id name } }', 3],
    ['{ list { rows { id } } }', 1 + 50 * 2],
    ['{ list(first: 10) { total rows { id name } } }', 1 + 10 * 4],
    ['query ($n: Int) { list(first: $n) { total } }', 1 + 20, { n: 20 }],
    ['query ($n: Int) { list(first: $n) { total } }', 1 + 50],
    ['query ($n: Int) { list(first: $n) { total } }', 1 + 50, { n: null }],
    ['query ($n: Int = 100) { list(first: $n) { total } }', 1 + 100],
    ['query ($n: Int = 100) { list(first: $n) { total } }', 1 + 20, { n: 20 }],
    ['query ($n: Int = 100) { list(first: $n) { total } }', 1 + 50, { n: null }],
    ['{ list(first: null, filter: "a") { total } }', 1 + 50],
    ['{ list(first: 10) { rows { steps(first: 7) { at by } } } }', 1 + 10 * (2 + 7 * 2)],
    ['{ a: list(first: 1) { total } b: list(first: 2) { total } }', 2 + 1 + 2],
    [
      '{ ...Q } fragment Q on Query { list(first: 3) { ...P } } fragment P on Page { rows { id } }',
      1 + 3 * 2,
    ],
    [
      '{ any { ... on Row { steps(first: 5) { at } } ... on Step { at } ... on Named { name } } }',
      1 + 1 + 5 + 1 + 1,
    ],
    ['{ list(first: 2) { ... { total } ... @skip(if: true) { total } } }', 1 + 2 * 2],
    ['{ __typename __schema { types { name } } }', 4],
  ])('D6: are fields times the rows of their pages: %s', (query, values, variables = {}) => {
    expect(valuesOf(query, variables)).toBe(values);
  });

  it.each([
    [0, 1],
    [-5, 1],
    [1_000_000_000, 200],
  ])('B7: leave a page of %s to whoever answers it', (first, counted) => {
    expect(valuesOf(`{ list(first: ${first}) { total } }`)).toBe(1 + counted);
    expect(valuesOf('query ($n: Int) { list(first: $n) { total } }', { n: first })).toBe(
      1 + counted,
    );
  });
});
