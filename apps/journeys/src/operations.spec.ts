import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { operations } from './operations.ts';

const api = buildSchema(readFileSync('graph/api.graphql', 'utf8'));

it.each(Object.entries(operations))('the graph answers what journeys ask: %s', (_name, query) => {
  expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
});
