import { readCaseId } from '@klantreacties/access';
import { buildSubgraph } from '@klantreacties/subgraph';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case, CommandPreview, FollowUp, FollowUpLetter, Letter } from './letter-types.ts';
import { LettersAheadResolver } from './letters-ahead-resolver.ts';
import type { LettersContext } from './letters-context.ts';
import { lettersOfCase, lettersToReporter } from './readable-letters.ts';

@Resolver(() => Case)
export class CaseLettersResolver {
  @Directive('@requires(fields: "readPass")')
  @FieldResolver(() => [Letter], {
    nullable: true,
    description:
      'Brieven, the oldest first: to the reporter and to who handles it; the others too for who may say who reads the case. Null as a whole for who may not read it',
  })
  async letters(
    @Root() { id: given, readPass }: Case,
    @Ctx() { viewer, lettersOf, readership, readersBy }: LettersContext,
  ): Promise<Letter[] | null> {
    const id = readCaseId(given);
    const readers = id === null ? null : readersBy(readPass, id);
    if (id === null || readers === null) return null;
    const [letters, known] = await Promise.all([lettersOf.load(id), readership.load(id)]);
    return lettersOfCase(viewer, { letters, readers, readership: known });
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

/** Notification's part of the graph: the letters of a case, those that its reporter reads, and those that a command would bring. */
export const lettersSubgraph = () =>
  buildSubgraph<LettersContext>({
    resolvers: [CaseLettersResolver, FollowUpLettersResolver, LettersAheadResolver],
    orphanedTypes: [Case, FollowUp, CommandPreview],
    references: {
      Case: ({ id, readPass }) => Object.assign(new Case(), { id, readPass }),
      FollowUp: ({ id }) => Object.assign(new FollowUp(), { id }),
      CommandPreview: ({ caseId, readPass, facts }) =>
        Object.assign(new CommandPreview(), { caseId, readPass, facts }),
    },
  });
