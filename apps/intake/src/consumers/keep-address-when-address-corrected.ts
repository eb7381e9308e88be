import { addressCorrected, whenOpened } from '@klantreacties/event-contracts';
import type { FactContext } from './fact-context.ts';

/** Keeps where a reporter is reached from now on; a link that went to the address before ends. */
export const keepAddressWhenAddressCorrected = whenOpened(addressCorrected, {
  happen: ({ subject, data, personal }, { store, session }: FactContext) =>
    store.keepAddress(session, subject, { email: personal.email, at: new Date(data.correctedAt) }),
});
