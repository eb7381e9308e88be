import { buildSchema, findBreakingChanges } from 'graphql';

/** What a client of the committed graph could no longer ask of the next one, in words; both as `apiOf` writes them. */
export function graphBreaks(committed: string, next: string): string[] {
  return findBreakingChanges(buildSchema(committed), buildSchema(next)).map(
    ({ description }) => description,
  );
}
