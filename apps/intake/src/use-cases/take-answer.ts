import { newFact, personalOf, reporterAnswered, values } from '@klantreacties/event-contracts';
import type { OutboxMessage } from '@klantreacties/event-delivery';
import type { ReporterAnswer } from '@klantreacties/procedure';
import { FormCheck, type FormProblem } from '../domain/form-problems.ts';
import { isStrongKey } from '../domain/idempotency-key.ts';

/** Every word of a reporter, in any state of the case. */
export interface Answer {
  id: string;
  reactionId: string;
  idempotencyKey: string;
  answer: ReporterAnswer;
  proposalId: string | null;
  text: string | null;
  receivedAt: Date;
}

/** What every fact about a reaction has beside its own. */
export type ReactionHead = Omit<
  Parameters<typeof newFact<typeof reporterAnswered>>[1]['data'],
  'answerId' | 'answer' | 'proposalId' | 'answeredAt'
>;

export interface AnswerStore {
  /** How many words came in since an instant. */
  answersSince(reactionId: string, since: Date): Promise<number>;
  headOf(reactionId: string): Promise<ReactionHead | null>;
  /** Durable with its fact, or the answer that came first under this key. */
  keepAnswer(answer: Answer, factOf: (version: number) => OutboxMessage): Promise<Answer>;
  answersOf(reactionId: string): Promise<Answer[]>;
}

export interface TakeAnswerPorts {
  store: AnswerStore;
  keyRing: { seal(aggregateId: string, personal: object): Promise<string> };
  now(): Date;
  newId(): string;
  afterCommit(): void;
}

export type TakeAnswerResult =
  { outcome: 'RECEIVED'; answer: Answer } | { outcome: 'PROBLEMS'; problems: FormProblem[] };

const longText = 5_000;
const dayMs = 86_400_000;
// More than anyone writes; a dossier that only grows would hold up whoever reads it.
const mostInADay = 50;

/**
 * Takes an answer or a message in, durably, whatever the case's state; case-handling decides what it
 * changes. A key used for other words is refused, so that none is taken for one that came before.
 */
export async function takeAnswer(
  ports: TakeAnswerPorts,
  { reactionId, correlationId }: { reactionId: string; correlationId: string },
  given: Pick<Answer, 'idempotencyKey' | 'answer' | 'proposalId' | 'text'>,
): Promise<TakeAnswerResult> {
  const head = await ports.store.headOf(reactionId);
  if (head === null) throw new Error('A follow-up token names a reaction that is not there');
  const check = new FormCheck(head.language);
  check.text('text', given.text, { required: given.answer === 'MESSAGE', atMost: longText });
  if (!isStrongKey(given.idempotencyKey)) check.add('idempotencyKey', 'KEY_TOO_WEAK');
  // Ids compare as text, so the one of the proposal is kept as its owner wrote it.
  const proposalId = given.proposalId?.toLowerCase() ?? null;
  if (proposalId !== null && !values.uuid.safeParse(proposalId).success)
    check.add('proposalId', 'UNKNOWN');
  const since = new Date(ports.now().getTime() - dayMs);
  if ((await ports.store.answersSince(reactionId, since)) >= mostInADay)
    check.add('idempotencyKey', 'TOO_MANY');
  if (check.problems.length > 0) return { outcome: 'PROBLEMS', problems: check.problems };

  const answer: Answer = {
    id: ports.newId(),
    reactionId,
    receivedAt: ports.now(),
    ...given,
    proposalId,
  };
  const personal = personalOf(reporterAnswered, { text: answer.text });
  const sealedPersonal = await ports.keyRing.seal(reactionId, personal);
  const id = ports.newId();
  const kept = await ports.store.keepAnswer(answer, (version) => ({
    topic: reporterAnswered.topic,
    key: reactionId,
    value: JSON.stringify(
      newFact(reporterAnswered, {
        id,
        subject: reactionId,
        time: answer.receivedAt,
        aggregateVersion: version,
        correlationId,
        causationId: answer.id,
        sealedPersonal,
        data: {
          ...head,
          answerId: answer.id,
          answer: answer.answer,
          proposalId: answer.proposalId,
          answeredAt: answer.receivedAt.toISOString(),
        },
      }),
    ),
  }));
  ports.afterCommit();
  if (isSame(kept, answer)) return { outcome: 'RECEIVED', answer: kept };
  check.add('idempotencyKey', 'KEY_REUSED');
  return { outcome: 'PROBLEMS', problems: check.problems };
}

function isSame(kept: Answer, given: Answer): boolean {
  const { answer, proposalId, text } = given;
  return kept.answer === answer && kept.proposalId === proposalId && kept.text === text;
}
