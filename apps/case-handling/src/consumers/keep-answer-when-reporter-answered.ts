import { reporterAnswered } from '@klantreacties/event-contracts';
import { receiveAnswer, receiveMessage } from '../domain/investigation.ts';
import { when } from './follow-facts.ts';

/** Keeps what the reporter said in the dossier, in any state of the case; nothing of who was erased. */
export const keepAnswerWhenReporterAnswered = when(
  reporterAnswered,
  async ({ caseId, data, personal, session, moment, occasion }, { store }) => {
    if (personal === null) return;
    const { answerId: key, answer, proposalId } = data;
    const { text } = personal;
    const at = new Date(data.answeredAt);
    await store.changeIn(session, caseId, occasion, (record) =>
      answer === 'MESSAGE' || proposalId === null
        ? receiveMessage(record, moment, { key, text: text ?? '', at })
        : receiveAnswer(record, moment, { key, proposalId, answer, text, at }),
    );
  },
);
