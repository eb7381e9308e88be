import { reactionSubmitted } from '@klantreacties/event-contracts';
import { openCase } from '../domain/open-case.ts';
import { when } from './follow-facts.ts';

/** Opens the case of a reaction with its milestones; an erased reaction gets none. */
export const openCaseWhenReactionSubmitted = when(
  reactionSubmitted,
  async ({ caseId, data, personal, session, moment, occasion }, { store, directory }) => {
    if (personal === null) return;
    const opened = openCase({ caseId, data, personal }, directory(), moment);
    await store.openIn(session, opened, occasion);
  },
);
