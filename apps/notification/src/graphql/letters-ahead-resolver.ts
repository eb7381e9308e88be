import { readCaseId } from '@klantreacties/access';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CommandPreview, LetterPreview } from './letter-types.ts';
import type { LettersContext } from './letters-context.ts';
import { lettersToCome } from './readable-letters.ts';

@Resolver(() => CommandPreview)
export class LettersAheadResolver {
  @FieldResolver(() => [LetterPreview], {
    nullable: true,
    description:
      'Brieven that would follow at once, in their order, of those that the viewer reads of a case: `Case.letters` has the same words after the command. Null where they would read the case no more',
  })
  async letters(
    @Root() { caseId: given, readPass, facts }: CommandPreview,
    @Ctx() { viewer, readersBy, factsUnder, lookAhead }: LettersContext,
  ): Promise<LetterPreview[] | null> {
    const id = typeof given === 'string' ? readCaseId(given) : null;
    const readers = id === null ? null : readersBy(readPass, id);
    if (id === null || readers === null) return null;
    const opened = await factsUnder(readPass, id, facts);
    if (opened === null) return null;
    return lettersToCome(viewer, { readers, ...(await lookAhead(id, opened)) });
  }
}
