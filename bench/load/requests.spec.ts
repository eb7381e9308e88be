import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { requests } from './requests.ts';

const api = Supergraph.build(readFileSync('graph/supergraph.graphql', 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

it.each(['submit', 'workList'] as const)('the graph answers what the bench asks: %s', (name) => {
  const { query } = JSON.parse(requests[name].body()) as { query: string };
  expect(validate(api, parse(query)).map(({ message }) => message)).toEqual([]);
});
