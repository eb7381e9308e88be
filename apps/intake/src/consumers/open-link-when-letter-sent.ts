import { letterSent, when } from '@klantreacties/event-contracts';
import type { FactContext } from './fact-context.ts';

/** From the mail server's acceptance of its letter a link holds for half an hour. */
export const openLinkWhenLetterSent = when(letterSent, {
  concerns: ({ letter, channel }) => letter === 'E17' && channel === 'MAIL',
  happen: ({ data }, { store, session }: FactContext) =>
    store.accepted(session, data.causeId, new Date(data.sentAt)),
});
