import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The graph as a client sees it: no word of federation, each description, and every list by name. */
export function apiOf(supergraph: string): string {
  const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  return printSchema(lexicographicSortSchema(schema));
}
