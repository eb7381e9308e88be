import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { requests } from './requests.ts';

const api = buildSchema(readFileSync('graph/api.graphql', 'utf8'));

it.each([
  'submit',
  'workList',
  'escalated',
  'sameByFilter',
  'countedWorkList',
  'dossier',
  'findCases',
] as const)('the graph answers what the bench asks: %s', (name) => {
  const { query } = JSON.parse(requests[name].body()) as { query: string };
  expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
});
