import { staffById, type Directory } from '@klantreacties/organisation';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import type { Progress, ProgressMessage } from './follow-up-types.ts';
import { measuresOf, proposalsOf } from './parts-of-a-case.ts';
import { stateTexts } from './state-texts.ts';

/** What the reporter reads of a case, in the language of the form. */
export function progressOf(record: CaseRecord, directory: Directory): Progress {
  const { head, state, handlerId } = record;
  const [stateText, nextStep] = stateTexts[state][head.language];
  // The handler is named from the letter on, not from the command.
  const handlerKnown = record.milestones.some(
    ({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null,
  );
  const handler = handlerKnown && handlerId !== null ? staffById(directory, handlerId) : null;
  const judgmentSent = state === 'CLOSED';
  return {
    stateText,
    nextStep,
    handlerName: handler?.name ?? null,
    messages: messagesOf(record),
    proposals: proposalsOf(record),
    judgmentSent,
    measures: judgmentSent ? measuresOf(record) : [],
  };
}

function messagesOf({ messages, entries, personal }: CaseRecord): ProgressMessage[] {
  const told = messages.map(({ id, toldAt: sentAt }) => {
    const message = personal.messages[id];
    const parts = [message?.done, message?.next, message?.reasonOfDelay];
    return { text: parts.filter((part) => part != null).join('\n\n'), sentAt };
  });
  const logged = entries
    .filter(({ visible }) => visible)
    .map(({ id, at: sentAt }) => ({ text: personal.entries[id]?.text ?? '', sentAt }));
  return [...told, ...logged].sort((a, b) => a.sentAt.localeCompare(b.sentAt));
}
