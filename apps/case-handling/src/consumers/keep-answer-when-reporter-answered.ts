import { isKnown, reporterAnswered, values, whenOpened } from '@klantreacties/event-contracts';
import { receiveAnswer, receiveMessage } from '../domain/case/receive-answer.ts';
import type { FactContext } from './fact-context.ts';

/**
 * Keeps what the reporter said in the dossier, in any state of the case; nothing of who was erased. An
 * answer that this build does not know waits, as nobody here can tell what it decides.
 */
export const keepAnswerWhenReporterAnswered = whenOpened(reporterAnswered, {
  unknownIn: ({ answer }) => (isKnown(values.answer, answer) ? null : 'answer'),
  async happen(
    { subject, data, personal },
    { store, session, context, cause, directory }: FactContext,
  ) {
    const { answerId: key, answer, proposalId } = data;
    if (!isKnown(values.answer, answer)) return;
    const { text } = personal;
    const at = new Date(data.answeredAt);
    await store.changeIn(session, subject, cause, (record) =>
      answer === 'MESSAGE' || proposalId === null
        ? receiveMessage(record, context, { key, text: text ?? '', at }, directory())
        : receiveAnswer(record, context, { key, proposalId, answer, text, at }, directory()),
    );
  },
});
