import { isKnown, reporterAnswered, values } from '@klantreacties/event-contracts';
import { receiveAnswer, receiveMessage } from '../domain/case/receive-answer.ts';
import { when } from './follow-facts.ts';

/**
 * Keeps what the reporter said in the dossier, in any state of the case; nothing of who was erased. An
 * answer that this build does not know waits, as nobody here can tell what it decides.
 */
export const keepAnswerWhenReporterAnswered = when(
  reporterAnswered,
  async ({ caseId, data, personal, session, context, cause }, { store }) => {
    const { answerId: key, answer, proposalId } = data;
    if (personal === null || !isKnown(values.answer, answer)) return;
    const { text } = personal;
    const at = new Date(data.answeredAt);
    await store.changeIn(session, caseId, cause, (record) =>
      answer === 'MESSAGE' || proposalId === null
        ? receiveMessage(record, context, { key, text: text ?? '', at })
        : receiveAnswer(record, context, { key, proposalId, answer, text, at }),
    );
  },
  { unknownIn: ({ answer }) => (isKnown(values.answer, answer) ? null : 'answer') },
);
