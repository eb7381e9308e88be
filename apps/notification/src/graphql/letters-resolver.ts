import {
  audiences,
  channels,
  letterCodes,
  letterStates,
  type Audience,
  type Channel,
  type LetterCode,
  type LetterState,
} from '@klantreacties/procedure';
import { buildSubgraph, oneOf, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { LetterStore, ShownLetter } from '../sending/letter-store.ts';
import { readableLetters } from './readable-letters.ts';

@ObjectType('Letter', { description: 'A letter about a case' })
export class LetterType {
  @Field(() => ID) letterId!: string;
  @Field(() => String, { description: oneOf(letterCodes) }) code!: LetterCode;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'In full to the reporter only' })
  text!: string | null;
  @Field(() => String, { description: oneOf(audiences) }) audience!: Audience;
  @Field(() => String, { description: oneOf(channels) }) channel!: Channel;
  @Field(() => String, { description: oneOf(letterStates) }) state!: LetterState;
  @Field(() => String, { nullable: true }) sentAt!: string | null;
}

@ObjectType()
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID) id!: string;
}

export interface LettersContext extends RequestContext {
  lettersOfCase: DataLoader<string, ShownLetter[]>;
}

export function contextOf(request: RequestContext, store: LetterStore): LettersContext {
  const lettersOfCase = new DataLoader<string, ShownLetter[]>(async (ids) => {
    const byCase = Map.groupBy(await store.ofCases(ids), ({ case_id }) => case_id);
    return ids.map((id) => byCase.get(id) ?? []);
  });
  return { ...request, lettersOfCase };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver(() => Case)
export class LettersResolver {
  @FieldResolver(() => [LetterType], { nullable: true })
  async letters(
    @Root() { id }: Case,
    @Ctx() { viewer, lettersOfCase }: LettersContext,
  ): Promise<LetterType[] | null> {
    if (!uuid.test(id)) return null;
    const letters = readableLetters(viewer, { id, letters: await lettersOfCase.load(id) });
    return letters?.map((letter) => Object.assign(new LetterType(), letter)) ?? null;
  }
}

/** Notification's part of the graph: the letters of a case. */
export const lettersSubgraph = () =>
  buildSubgraph<LettersContext>({
    resolvers: [LettersResolver],
    orphanedTypes: [Case],
    references: { Case: ({ id }) => Object.assign(new Case(), { id }) },
  });
