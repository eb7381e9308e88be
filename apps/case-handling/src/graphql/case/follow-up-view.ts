import { hasRole, staffById, type Directory, type Staff } from '@klantreacties/organisation';
import { caretakersOf } from '../../domain/case/authority.ts';
import {
  assignmentOf,
  handlingOf,
  isBetweenHandlers,
  isUnjudged,
  type Case as CaseOfDomain,
} from '../../domain/case/case.ts';
import { hasHandlerLeft } from '../../domain/case/handler-left.ts';
import { reporterAnswer } from '../../domain/case/used-keys.ts';
import { answerTexts } from './answer-texts.ts';
import type { AnswerKept, Progress, ProgressMessage } from './follow-up-types.ts';
import { measuresOf, proposalsOf } from './parts-of-a-case.ts';
import { betweenHandlersTexts, stateTextsOf } from './state-texts.ts';

/** What the reporter reads of a case, in the language of the form. */
export function progressOf(record: CaseOfDomain, directory: Directory): Progress {
  const { reaction, state } = record;
  const { language } = reaction;
  const handling = handlingOf(record);
  const betweenHandlers =
    isBetweenHandlers(handling) || (isUnjudged(record) && hasHandlerLeft(handling, directory));
  const words = stateTextsOf(record)[language];
  const [stateText, nextStep] = betweenHandlers ? betweenWords(record, words, directory) : words;
  // The handler is named from the letter on, not from the command.
  const { handlerId = null, toldAt = null } = assignmentOf(record) ?? {};
  const handler =
    toldAt !== null && handlerId !== null && !betweenHandlers
      ? staffById(directory, handlerId)
      : null;
  const judgmentDelivered = state === 'CLOSED';
  return {
    stateText,
    nextStep,
    handlerName: handler?.name ?? null,
    betweenHandlers,
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

// What the reporter can still do stands first; where nobody has begun, there is no handler to wait for.
function betweenWords(
  record: CaseOfDomain,
  [stateText, nextStep]: [string, string],
  directory: Directory,
): [string, string] {
  const { state, reaction } = record;
  const { searching, byQuality, byOthers } = betweenHandlersTexts[reaction.language];
  const isOfQuality = (person: Staff) => hasRole(person, 'QUALITY', 'QUALITY_LEAD');
  // A reaction about P&K is looked after by somebody else.
  const lookedAfter = caretakersOf(record, directory).some(isOfQuality) ? byQuality : byOthers;
  if (state === 'SOLUTION_PROPOSED') return [stateText, `${nextStep} ${lookedAfter}`];
  return [state === 'ASSIGNED' ? searching : stateText, lookedAfter];
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
