import { Supergraph } from '@apollo/federation-internals';
import { findBreakingChanges } from 'graphql';

/** What a client of the committed supergraph could no longer ask of the next one, in words. */
export function graphBreaks(committed: string, next: string): string[] {
  const apiOf = (sdl: string) => Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
  return findBreakingChanges(apiOf(committed), apiOf(next)).map(({ description }) => description);
}
