import type { Case } from './case.ts';

/** Whether a compliment was passed on to its team: nothing else meets its term. */
export const isPassedOn = ({ reaction, milestones }: Case): boolean =>
  reaction.kind === 'COMPLIMENT' &&
  milestones.some(({ milestone, metAt }) => milestone === 'HANDLER_KNOWN' && metAt !== null);
