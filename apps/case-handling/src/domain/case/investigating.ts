import type { Assigned, Investigating } from './case.ts';

type OfComplaint = Pick<Investigating, 'reaction'>;

/** The case under investigation, with nothing judged yet. */
export const investigating = (record: Assigned & OfComplaint): Investigating => ({
  ...record,
  state: 'INVESTIGATING',
  judgment: null,
});
