import { localDateOf } from '@klantreacties/procedure';
import { badRequest, forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { actorOf } from '../../domain/case/actor.ts';
import { longestAsked } from '../../domain/case/asked-words.ts';
import { candidatesFor } from '../../domain/case/candidates.ts';
import type { CaseContext } from '../case/case-context.ts';
import { Case } from '../case/case-types.ts';
import type { CaseView } from '../case/case-view.ts';
import { cursorOfParts, pageInfoOf, sizeOf } from '../case/pages.ts';
import { CandidateConnection } from './candidate-types.ts';
import { placeAfter, showCandidate } from './candidate-view.ts';

const sizes = { usual: 50, largest: 100 };

@Resolver(() => Case)
export class CandidateResolver {
  @FieldResolver(() => CandidateConnection, {
    nullable: true,
    description:
      'Mogelijke behandelaars: everybody of the directory, and why somebody may not; null as a whole for who cannot assign a handler now',
  })
  candidates(
    @Root() view: CaseView,
    @Arg('name', () => String, {
      nullable: true,
      description: `Naam: words that each begin one of the name, at most ${longestAsked} signs; left out: everybody`,
    })
    name: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; usually 50' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The endCursor of a page of the same name',
    })
    after: string | null,
    @Ctx() { viewer, work, language, openCases }: CaseContext,
  ): CandidateConnection | null {
    if (viewer.kind !== 'staff') throw forbidden();
    const typed = name ?? '';
    if (typed.length > longestAsked)
      throw badRequest('name', `is longer than ${longestAsked} signs`);
    const size = sizeOf(first, sizes);
    const [directory, now] = [work.directory(), work.now()];
    const actor = actorOf(view.record, viewer.id, directory);
    const looking = { actor, directory, now, today: localDateOf(now) };
    const found = candidatesFor(view.record, looking, typed);
    if (found === null) return null;
    const from = placeAfter(found, after ?? null);
    const edges = found.slice(from, from + size).map((candidate) => ({
      cursor: cursorOfParts(candidate.person.id),
      node: showCandidate(candidate, { directory, language, openCases }),
    }));
    return {
      edges,
      pageInfo: pageInfoOf(edges, { after, hasNextPage: from + size < found.length }),
      totalCount: found.length,
      assignableCount: found.filter(({ reasons }) => reasons.length === 0).length,
    };
  }
}
