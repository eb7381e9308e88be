import type { Assigned, Investigating } from './case.ts';

/** The case under investigation, with nothing judged yet. */
export const investigating = (record: Assigned): Investigating => ({
  ...record,
  state: 'INVESTIGATING',
  judgment: null,
});
