import {
  categories,
  kinds,
  milestones,
  termStatus,
  termStatuses,
  type TermStatus,
} from '@klantreacties/procedure';
import {
  buildSubgraph,
  checkIds,
  forbidden,
  oneOf,
  type RequestContext,
} from '@klantreacties/subgraph';
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
import {
  figuresScopeOf,
  type CaseTermRow,
  type Figures,
  type FiguresStore,
} from '../use-cases/figures.ts';

@ObjectType()
export class ReactionCount {
  @Field(() => String) brand!: string;
  @Field(() => String, { nullable: true }) locationId!: string | null;
  @Field(() => String, { description: oneOf(kinds) }) kind!: string;
  @Field(() => String, { nullable: true, description: oneOf(categories) })
  category!: string | null;
  @Field(() => String, { description: 'Local month of submission, YYYY-MM' }) month!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
export class TermCount {
  @Field(() => String, { description: oneOf(milestones) }) milestone!: string;
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
  @Field(() => String, { description: oneOf(milestones) }) milestone!: string;
  @Field(() => String) dueOn!: string;
  @Field(() => String, { nullable: true }) metAt!: string | null;
  @Field(() => String, { description: oneOf(termStatuses) }) status!: TermStatus;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID) id!: string;
}

export interface FiguresContext extends RequestContext {
  store: FiguresStore;
  now(): Date;
  termsOfCase: DataLoader<string, CaseTermRow[] | null>;
}

export function contextOf(
  request: RequestContext,
  store: FiguresStore,
  now: () => Date,
): FiguresContext {
  const scope = figuresScopeOf(request.viewer);
  const termsOfCase = new DataLoader<string, CaseTermRow[] | null>(async (ids) => {
    const byCase = scope === null ? new Map<string, never>() : await store.termsOf(scope, ids);
    return ids.map((id) => byCase.get(id) ?? null);
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
    const scope = figuresScopeOf(viewer);
    if (scope === null) throw forbidden();
    checkIds({ brand });
    return store.figures(scope, { year, brand: brand ?? null, now: now() });
  }

  @FieldResolver(() => [CaseTerm], { nullable: true })
  async terms(
    @Root() { id }: Case,
    @Ctx() { termsOfCase, now }: FiguresContext,
  ): Promise<CaseTerm[] | null> {
    if (!uuid.test(id)) return null;
    const terms = await termsOfCase.load(id);
    return (
      terms?.map(({ milestone, dueOn, metAt }) => ({
        milestone,
        dueOn,
        metAt: metAt?.toISOString() ?? null,
        status: termStatus({ dueOn, metAt }, now()),
      })) ?? null
    );
  }
}

/** Reporting's part of the graph. */
export const figuresSubgraph = () =>
  buildSubgraph<FiguresContext>({
    resolvers: [FiguresResolver],
    orphanedTypes: [Case],
    references: { Case: ({ id }) => Object.assign(new Case(), { id }) },
  });
