import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { operations } from './operations.ts';

const api = Supergraph.build(readFileSync('graph/supergraph.graphql', 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

it.each(Object.entries(operations))('the graph answers what journeys ask: %s', (_name, query) => {
  expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
});
