import { badRequest, forbidden } from '@klantreacties/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { longestAsked, readAskedWords } from '../../domain/case/asked-words.ts';
import { showListed, type CaseContext } from './case-context.ts';
import { cursorOf, placeOf } from './search-cursor.ts';
import { FoundCaseConnection } from './search-types.ts';
import { pageInfoOf, sizeOf } from './pages.ts';

const sizes = { usual: 20, largest: 50 };

@Resolver()
export class SearchResolver {
  @Query(() => FoundCaseConnection, {
    description:
      'Zoeken: cases within the scope of the viewer, open or closed, by number, name, address, phone number or words. ' +
      'Every word must be there; of each way to be found the newest thousand count',
  })
  async findCases(
    @Arg('words', () => String, {
      description: `What is remembered of it, at most ${longestAsked} signs with one word of at least 2`,
    })
    words: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 50; usually 20' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of a page' })
    after: string | null,
    @Ctx() context: CaseContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundCaseConnection> {
    const { viewer, work, scope } = context;
    if (viewer.kind !== 'staff') throw forbidden();
    const prefixes = work.directory().brands.map(({ numberPrefix }) => numberPrefix);
    const asked = readAskedWords(words, prefixes);
    if ('problem' in asked) throw badRequest('words', texts[asked.problem]);
    const page = { first: sizeOf(first, sizes), after: placeOf(after) };
    const { found, hasNextPage } = await work.store.find(scope, asked, page);
    const nodes = await showListed(
      found.map(({ listed }) => listed),
      info,
      context,
    );
    const edges = found.flatMap(({ foundIn, listed: _listed, ...place }, n) => {
      const node = nodes[n];
      return node == null ? [] : [{ cursor: cursorOf(place), node, foundIn }];
    });
    return {
      edges,
      pageInfo: pageInfoOf(edges, { after, hasNextPage }),
    };
  }
}

const texts = {
  TOO_SHORT: 'has no word of at least 2 letters or digits',
  TOO_LONG: `is longer than ${longestAsked} signs`,
};
