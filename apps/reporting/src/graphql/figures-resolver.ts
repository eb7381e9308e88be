import { mayReadFigures } from '@klantreacties/access';
import { termStatus } from '@klantreacties/procedure';
import { buildSubgraph, checkIds, forbidden, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Figures, FiguresStore, TermRow } from '../use-cases/figures.ts';

@ObjectType()
export class ReactionCount {
  @Field(() => String) brand!: string;
  @Field(() => String, { nullable: true }) locationId!: string | null;
  @Field(() => String) kind!: string;
  @Field(() => String, { nullable: true }) category!: string | null;
  @Field(() => String, { description: 'Local month of submission, YYYY-MM' }) month!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class TermCount {
  @Field(() => String) milestone!: string;
  @Field(() => Int) met!: number;
  @Field(() => Int, { description: 'Met late, or passed and still open' }) missed!: number;
  @Field(() => Int) running!: number;
}

@ObjectType('Figures', { description: 'Counts from facts alone' })
export class FiguresType {
  @Field(() => [ReactionCount]) counts!: ReactionCount[];
  @Field(() => [TermCount]) terms!: TermCount[];
  @Field(() => Int) openMeasures!: number;
}

@ObjectType()
export class CaseTerm {
  @Field(() => String) milestone!: string;
  @Field(() => String) dueOn!: string;
  @Field(() => String, { nullable: true }) metAt!: string | null;
  @Field(() => String) status!: string;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID) id!: string;
}

export interface FiguresContext extends RequestContext {
  store: FiguresStore;
  now(): Date;
  termsOfCase: DataLoader<string, TermRow[]>;
}

export function contextOf(
  request: RequestContext,
  store: FiguresStore,
  now: () => Date,
): FiguresContext {
  const termsOfCase = new DataLoader<string, TermRow[]>(async (ids) => {
    const byCase = Map.groupBy(await store.termsOf(ids), ({ reaction_id }) => reaction_id);
    return ids.map((id) => byCase.get(id) ?? []);
  });
  return { ...request, store, now, termsOfCase };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver(() => Case)
export class FiguresResolver {
  @Query(() => FiguresType, { description: 'For P&K, management and analysts' })
  figures(
    @Arg('year', () => Int) year: number,
    @Arg('brand', () => String, { nullable: true }) brand: string | null,
    @Ctx() { viewer, store, now }: FiguresContext,
  ): Promise<Figures> {
    if (!mayReadFigures(viewer)) throw forbidden();
    checkIds({ brand });
    return store.figures(year, brand ?? null, now());
  }

  @FieldResolver(() => [CaseTerm], { nullable: true })
  async terms(
    @Root() { id }: Case,
    @Ctx() { viewer, termsOfCase, now }: FiguresContext,
  ): Promise<CaseTerm[] | null> {
    if (!mayReadFigures(viewer) || !uuid.test(id)) return null;
    return (await termsOfCase.load(id)).map(({ milestone, due_on: dueOn, met_at: metAt }) => ({
      milestone,
      dueOn,
      metAt: metAt?.toISOString() ?? null,
      status: termStatus({ dueOn, metAt }, now()),
    }));
  }
}

/** Reporting's part of the graph. */
export const figuresSubgraph = () =>
  buildSubgraph<FiguresContext>({
    resolvers: [FiguresResolver],
    orphanedTypes: [Case],
    references: { Case: ({ id }) => Object.assign(new Case(), { id }) },
  });
