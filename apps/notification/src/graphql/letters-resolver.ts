import { readCaseId } from '@klantreacties/access';
import { buildSubgraph, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { LetterStore, ShownLetter } from '../sending/letter-store.ts';
import { Case, FollowUp, FollowUpLetter, Letter } from './letter-types.ts';
import type { Readership, ReadershipOf } from '../sending/quality-readers.ts';
import { lettersOfCase, lettersToReporter } from './readable-letters.ts';

export interface LettersContext extends RequestContext {
  lettersOf: DataLoader<string, ShownLetter[]>;
  readership: DataLoader<string, Readership>;
}

export function contextOf(
  request: RequestContext,
  store: LetterStore,
  readershipOf: ReadershipOf,
): LettersContext {
  const lettersOf = new DataLoader<string, ShownLetter[]>(async (ids) => {
    const byCase = Map.groupBy(await store.ofCases(ids), ({ case_id }) => case_id);
    return ids.map((id) => byCase.get(id) ?? []);
  });
  const readership = new DataLoader<string, Readership>(async (ids) => {
    const access = await store.accessOfCases(ids);
    return ids.map((id) => readershipOf(id, false, access.get(id.toLowerCase()) ?? null));
  });
  return { ...request, lettersOf, readership };
}

@Resolver(() => Case)
export class CaseLettersResolver {
  @FieldResolver(() => [Letter], {
    nullable: true,
    description: "Brieven, the oldest first; null as a whole for who does not do P&K's work",
  })
  async letters(
    @Root() { id: given }: Case,
    @Ctx() { viewer, lettersOf, readership: of }: LettersContext,
  ): Promise<Letter[] | null> {
    const id = readCaseId(given);
    if (id === null) return null;
    const readership = await of.load(id);
    return lettersOfCase(viewer, { id, letters: await lettersOf.load(id), readership });
  }
}

@Resolver(() => FollowUp)
export class FollowUpLettersResolver {
  @FieldResolver(() => [FollowUpLetter], {
    nullable: true,
    description: 'Brieven aan de indiener, the oldest first; null while they cannot be read',
  })
  async letters(
    @Root() { id: given }: FollowUp,
    @Ctx() { viewer, lettersOf }: LettersContext,
  ): Promise<FollowUpLetter[] | null> {
    const id = readCaseId(given);
    if (id === null) return null;
    return lettersToReporter(viewer, { id, letters: await lettersOf.load(id) });
  }
}

/** Notification's part of the graph: the letters of a case, and those that its reporter reads. */
export const lettersSubgraph = () =>
  buildSubgraph<LettersContext>({
    resolvers: [CaseLettersResolver, FollowUpLettersResolver],
    orphanedTypes: [Case, FollowUp],
    references: {
      Case: ({ id }) => Object.assign(new Case(), { id }),
      FollowUp: ({ id }) => Object.assign(new FollowUp(), { id }),
    },
  });
