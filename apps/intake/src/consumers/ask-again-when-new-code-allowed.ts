import { newCodeAllowed, when } from '@klantreacties/event-contracts';
import type { FactContext } from './fact-context.ts';

/** Two colleagues allow what was held back, so the link goes out after all. */
export const askAgainWhenNewCodeAllowed = when(newCodeAllowed, {
  happen: ({ subject, data, correlationid }, { store, session, newId }: FactContext) =>
    store.allowCode(session, subject, {
      id: newId(),
      askedAt: new Date(data.allowedAt),
      correlationId: correlationid,
    }),
});
