import { newFact, personalOf, reporterAnswered, values } from '@klantreacties/event-contracts';
import type { OutboxMessage } from '@klantreacties/event-delivery';
import { readUuid, tidyText, type TidyText } from '@klantreacties/plain-text';
import type { ReporterAnswer } from '@klantreacties/procedure';
import { followUpForms } from '../domain/follow-up-forms.ts';
import { FormCheck } from '../domain/form-check.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import { keyKept } from '../domain/idempotency-key.ts';

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

/** An answer to keep: its words are tidied. */
export type NewAnswer = Answer & { text: TidyText | null };

/** What every fact about a reaction has beside its own. */
export type ReactionHead = Omit<
  Parameters<typeof newFact<typeof reporterAnswered>>[1]['data'],
  'answerId' | 'answer' | 'proposalId' | 'answeredAt'
>;

/** An answer as it was given; whether it agrees may have been left out. */
export type GivenAnswer = Pick<Answer, 'idempotencyKey' | 'proposalId' | 'text'> & {
  answer: ReporterAnswer | null;
};

export interface AnswerStore {
  /** When messages, or answers to proposals, came in since an instant: the newest `atMost`, the newest first. */
  receivedSince(
    reactionId: string,
    asked: { what: 'MESSAGES' | 'ANSWERS'; since: Date; atMost: number },
  ): Promise<Date[]>;
  /** What came in under a key. */
  answerUnder(reactionId: string, idempotencyKey: string): Promise<Answer | null>;
  headOf(reactionId: string): Promise<ReactionHead | null>;
  /** Durable with its fact, or the answer that came first under this key. */
  keepAnswer(answer: NewAnswer, factOf: (version: number) => OutboxMessage): Promise<Answer>;
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

const { sendMessage, answerProposal } = followUpForms;
const dayMs = 86_400_000;
// More than anyone writes; a dossier that only grows would hold up whoever reads it. Who wrote all day can still
// answer a proposal.
const mostInADay = { MESSAGES: 50, ANSWERS: 20 };

/**
 * Takes an answer or a message in, durably, whatever the case's state; case-handling decides what it
 * changes. A key used for other words is refused, so that none is taken for one that came before. A retry is
 * answered as the first time, whatever limit was reached since.
 */
export async function takeAnswer(
  ports: TakeAnswerPorts,
  { reactionId, correlationId }: { reactionId: string; correlationId: string },
  given: GivenAnswer,
): Promise<TakeAnswerResult> {
  const head = await ports.store.headOf(reactionId);
  if (head === null) throw new Error('A follow-up token names a reaction that is not there');
  const { fields } = given.answer === 'MESSAGE' ? sendMessage : answerProposal;
  const check = new FormCheck(head.language, fields);
  const written = check.text('text', given.text, fields.text.atMost);
  const text = fields.text.required ? check.required('text', written) : written;
  const proposalId = given.proposalId === null ? null : readUuid(given.proposalId);
  if (given.proposalId !== null && !values.uuid.safeParse(proposalId).success)
    check.add('proposalId', 'UNKNOWN');
  if (given.answer === null) check.add('agreed', 'REQUIRED');
  const idempotencyKey = keyKept(given.idempotencyKey);
  if (idempotencyKey === null) check.add('idempotencyKey', 'KEY_TOO_WEAK');
  if (given.answer === null || idempotencyKey === null)
    return { outcome: 'PROBLEMS', problems: check.problems };
  const answer: NewAnswer = {
    id: ports.newId(),
    reactionId,
    receivedAt: ports.now(),
    answer: given.answer,
    text,
    idempotencyKey,
    proposalId,
  };
  const answered = (kept: Answer): TakeAnswerResult => {
    if (isSame(kept, answer)) return { outcome: 'RECEIVED', answer: kept };
    check.add('idempotencyKey', 'KEY_REUSED');
    return { outcome: 'PROBLEMS', problems: check.problems };
  };
  const before = await ports.store.answerUnder(reactionId, idempotencyKey);
  if (before !== null) return answered(before);
  if (check.problems.length > 0) return { outcome: 'PROBLEMS', problems: check.problems };
  const again = await mayWriteAgain(ports, answer);
  if (again !== null) {
    check.addUntil('TOO_MANY_TODAY', again);
    return { outcome: 'PROBLEMS', problems: check.problems };
  }

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
  return answered(kept);
}

/** When the reporter may write again, or null where that is now. */
async function mayWriteAgain(
  { store }: Pick<TakeAnswerPorts, 'store'>,
  { reactionId, answer, receivedAt }: Answer,
): Promise<Date | null> {
  const what = answer === 'MESSAGE' ? 'MESSAGES' : 'ANSWERS';
  const atMost = mostInADay[what];
  const since = new Date(receivedAt.getTime() - dayMs);
  const received = await store.receivedSince(reactionId, { what, since, atMost });
  const oldest = received[atMost - 1];
  return oldest === undefined ? null : new Date(oldest.getTime() + dayMs);
}

function isSame(kept: Answer, { answer, proposalId, text }: Answer): boolean {
  return kept.answer === answer && kept.proposalId === proposalId && isSameText(kept.text, text);
}

// Words of before were kept as they came. Tidied they are what is sent again, and they stay as they are.
const isSameText = (kept: string | null, text: string | null) =>
  tidyText(kept ?? '') === (text ?? '');
