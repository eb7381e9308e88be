import { reporterAnswered } from '@klantreacties/event-contracts';
import { receiveAnswer, receiveMessage } from '../domain/investigation.ts';
import { when } from './follow-facts.ts';

/** Keeps what the reporter said in the dossier, in any state of the case. */
export const keepAnswerWhenReporterAnswered = when(
  reporterAnswered,
  ({ caseId, data, personal, session, moment, occasion }, { store }) => {
    const { answerId: key, answer, proposalId } = data;
    const text = personal?.text ?? null;
    const at = new Date(data.answeredAt);
    return store.changeIn(session, caseId, occasion, (record) =>
      answer === 'MESSAGE' || proposalId === null
        ? receiveMessage(record, moment, { key, text: text ?? '', at })
        : receiveAnswer(record, moment, { key, proposalId, answer, text, at }),
    );
  },
);
