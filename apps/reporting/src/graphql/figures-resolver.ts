import type { Directory } from '@klantreacties/organisation';
import { categories, kinds, milestones } from '@klantreacties/procedure';
import {
  buildSubgraph,
  checkIds,
  forbidden,
  graphEnum,
  type RequestContext,
} from '@klantreacties/subgraph';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { figuresReadBy, type Figures, type FiguresStore } from '../use-cases/figures.ts';

const ReactionKind = graphEnum(kinds);
const Category = graphEnum(categories);
const Milestone = graphEnum(milestones);

@ObjectType({ description: 'Aantal reacties of one brand, location, kind, category and month' })
export class ReactionCount {
  @Field(() => ID, { description: 'Merk' }) brandId!: string;
  @Field(() => ID, { nullable: true, description: 'Vestiging, where one was named' })
  locationId!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Regio of the location, as the directory has it now; null where it has none',
  })
  regionId!: string | null;
  @Field(() => ReactionKind, {
    nullable: true,
    description: 'Soort reactie; null for one that this version does not know',
  })
  kind!: keyof typeof ReactionKind | null;
  @Field(() => Category, {
    nullable: true,
    description: 'Aard; null before the judgment, or for one that this version does not know',
  })
  category!: keyof typeof Category | null;
  @Field(() => String, { description: 'Maand of submission, local: YYYY-MM' }) month!: string;
  @Field(() => Int, { description: 'Aantal' }) count!: number;
}

@ObjectType({ description: 'Gehaalde termijnen: how often a term of complaints was met' })
export class TermCount {
  @Field(() => Milestone, { description: 'Termijn' }) milestone!: keyof typeof Milestone;
  @Field(() => Int, { description: 'Gehaald' }) met!: number;
  @Field(() => Int, { description: 'Gemist: met late, or passed and still open' }) missed!: number;
  @Field(() => Int, { description: 'Loopt nog' }) running!: number;
}

@ObjectType('Figures', { description: 'Cijfers: counts from facts alone' })
export class FiguresType {
  @Field(() => [ReactionCount], { description: 'Reacties by kind, category and month' })
  counts!: ReactionCount[];
  @Field(() => [TermCount], { description: 'Termijnen of complaints' }) terms!: TermCount[];
  @Field(() => Int, { description: 'Maatregelen that are not done yet' }) openMeasures!: number;
}

export interface FiguresContext extends RequestContext {
  store: FiguresStore;
  directory(): Directory;
  now(): Date;
}

export const contextOf = (
  request: RequestContext,
  work: Pick<FiguresContext, 'store' | 'directory' | 'now'>,
): FiguresContext => ({ ...request, ...work });

@Resolver()
export class FiguresResolver {
  @Query(() => FiguresType, {
    description:
      'Cijfers of a year, for P&K, directors and analysts; for who manages locations or regions, those of their places alone',
  })
  async figures(
    @Arg('year', () => Int, { description: 'Jaar of submission' }) year: number,
    @Arg('brandId', () => ID, { nullable: true, description: 'Merk; left out: every brand' })
    brandId: string | null,
    @Arg('regionId', () => ID, {
      nullable: true,
      description: 'Regio: its locations alone; left out: every place, also where none was named',
    })
    regionId: string | null,
    @Ctx() { viewer, store, directory, now }: FiguresContext,
  ): Promise<FiguresType> {
    const read = figuresReadBy(viewer, directory(), regionId ?? null);
    if (read === null) throw forbidden();
    checkIds({ brandId, regionId });
    const { scope, ...of } = read;
    const question = { year, brand: brandId ?? null, now: now(), ...of };
    const { locations } = directory();
    const regions = new Map(locations.map((location) => [location.id, location.regionId]));
    return shown(await store.figures(scope, question), regions);
  }
}

// What a newer writer counts under a name of its own is still counted.
const known = <Names extends object>(names: Names, name: string | null): keyof Names | null =>
  name !== null && name in names ? (name as keyof Names) : null;

const shown = (
  { counts, terms, openMeasures }: Figures,
  regions: ReadonlyMap<string, string>,
): FiguresType => ({
  counts: counts.map(({ brand, kind, category, ...count }) => ({
    ...count,
    brandId: brand,
    regionId: regions.get(count.locationId ?? '') ?? null,
    kind: known(ReactionKind, kind),
    category: known(Category, category),
  })),
  terms: terms.map((term) => ({
    ...term,
    milestone: term.milestone as keyof typeof Milestone,
  })),
  openMeasures,
});

/** Reporting's part of the graph. */
export const figuresSubgraph = () =>
  buildSubgraph<FiguresContext>({ resolvers: [FiguresResolver] });
