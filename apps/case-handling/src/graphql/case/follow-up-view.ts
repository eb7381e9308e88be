import { staffById, type Directory } from '@klantreacties/organisation';
import { handlerIdOf, type Case as CaseOfDomain } from '../../domain/case/case.ts';
import { reporterAnswer } from '../../domain/case/used-keys.ts';
import { answerTexts } from './answer-texts.ts';
import type { AnswerKept, Progress, ProgressMessage } from './follow-up-types.ts';
import { measuresOf, proposalsOf } from './parts-of-a-case.ts';
import { stateTextsOf } from './state-texts.ts';

/** What the reporter reads of a case, in the language of the form. */
export function progressOf(record: CaseOfDomain, directory: Directory): Progress {
  const { reaction, state } = record;
  const [stateText, nextStep] = stateTextsOf(record)[reaction.language];
  const handlerId = handlerIdOf(record);
  // The handler is named from the letter on, not from the command.
  const handlerKnown = record.milestones.some(
    ({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null,
  );
  const handler = handlerKnown && handlerId !== null ? staffById(directory, handlerId) : null;
  const judgmentDelivered = state === 'CLOSED';
  return {
    stateText,
    nextStep,
    handlerName: handler?.name ?? null,
    messages: messagesOf(record),
    proposals: proposalsOf(record),
    answersKept: answersKeptOf(record),
    judgmentDelivered,
    measures: judgmentDelivered ? measuresOf(record) : [],
  };
}

function answersKeptOf({ entries, usedKeys, reaction }: CaseOfDomain): AnswerKept[] {
  const keys = new Set(
    usedKeys.flatMap(({ key, madeBy }) => (madeBy === reporterAnswer ? [key] : [])),
  );
  return entries
    .filter(({ id }) => keys.has(id))
    .map(({ id, answer }) => ({
      id,
      effect: answer?.effect ?? null,
      explanation:
        answer === null || answer.effect === 'ANSWERED'
          ? null
          : answerTexts[answer.effect][reaction.language],
    }));
}

function messagesOf({ messages, entries }: CaseOfDomain): ProgressMessage[] {
  const sent = messages.map(({ done, next, reasonOfDelay, toldAt: sentAt }) => ({
    text: [done, next, reasonOfDelay].filter((part) => part !== null).join('\n\n'),
    sentAt,
    fromReporter: false,
  }));
  // What answers a proposal stands at the proposal.
  const logged = entries
    .filter(({ visible, answer }) => visible && answer?.effect !== 'ANSWERED')
    .map(({ text, at: sentAt, byStaffId }) => ({ text, sentAt, fromReporter: byStaffId === null }));
  return [...sent, ...logged].sort((a, b) => a.sentAt.localeCompare(b.sentAt));
}
