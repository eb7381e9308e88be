import { newCodeHeldBack, when } from '@klantreacties/event-contracts';
import { newCodeHeldBack as heldBack } from '../domain/case/lost-code.ts';
import type { FactContext } from './fact-context.ts';

/** Notifies P&K that somebody wants a code by an address that is new. */
export const notifyWhenNewCodeHeldBack = when(newCodeHeldBack, {
  happen: ({ subject, data }, { store, session, context, cause, directory }: FactContext) =>
    store.changeIn(session, subject, cause, (record) =>
      heldBack(record, directory(), { ...context, at: new Date(data.heldBackAt) }),
    ),
});
