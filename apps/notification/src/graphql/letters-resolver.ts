import { caseScopeOf, type Viewer } from '@klantreacties/access';
import { buildSubgraph, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { LetterStore, ShownLetter } from '../use-cases/letter-store.ts';

@ObjectType('Letter', { description: 'A letter about a case' })
export class LetterType {
  @Field(() => ID) letterId!: string;
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'In full to the reporter only' })
  text!: string | null;
  @Field(() => String) audience!: string;
  @Field(() => String, { description: 'MAIL or FILE' }) channel!: string;
  @Field(() => String, { description: 'QUEUED, SENDING, SENT or FAILED' }) state!: string;
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
    const letters = await lettersOfCase.load(id);
    const seen = letters.filter((letter) => mayRead(viewer, id, letter));
    if (seen.length === 0 && viewer.kind !== 'reporter') return null;
    return seen.map((letter) => shown(letter, viewer));
  }
}

/** Its reporter reads what was sent to them; P&K lead and director see that letters went, and nobody else. */
function mayRead(viewer: Viewer, caseId: string, letter: ShownLetter): boolean {
  const scope = caseScopeOf(viewer);
  if (scope.reach === 'REACTION')
    return scope.reactionId === caseId && letter.audience === 'REPORTER';
  return scope.reach === 'ALL' && (scope.restricted || !letter.restricted);
}

function shown(letter: ShownLetter, viewer: Viewer): LetterType {
  return Object.assign(new LetterType(), {
    letterId: letter.id,
    code: letter.letter,
    title: viewer.kind === 'reporter' ? letter.subject : letter.letter,
    text: viewer.kind === 'reporter' ? letter.body_text : null,
    audience: letter.audience,
    channel: letter.channel,
    state: letter.state,
    sentAt: letter.sent_at?.toISOString() ?? null,
  });
}

/** Notification's part of the graph: the letters of a case. */
export const lettersSubgraph = () =>
  buildSubgraph<LettersContext>({
    resolvers: [LettersResolver],
    orphanedTypes: [Case],
    references: { Case: ({ id }) => Object.assign(new Case(), { id }) },
  });
