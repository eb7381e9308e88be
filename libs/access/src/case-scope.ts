import { readUuid } from '@klantreacties/plain-text';
import { holds, type Viewer } from './viewer.ts';

/** The id of a case as it is kept, from how it came in; null is answered as a case that is not there. */
export const readCaseId = (given: string): string | null => readUuid(given);

/**
 * Which cases a viewer may read; every read of a store takes one. A person involved in a complaint is
 * shut out of it whatever the reach (docs/domain.md section 4), so staff reaches carry `staffId`.
 */
export type CaseScope =
  | { reach: 'NONE' }
  | { reach: 'REACTION'; reactionId: string }
  | { reach: 'ASSIGNED'; staffId: string }
  | { reach: 'CALLED_IN'; staffId: string }
  | { reach: 'ALL'; staffId: string; restricted: boolean };

/**
 * The scope of a viewer: P&K lead and director all, P&K all but restricted, others what they handle of those.
 * An outside person reads the cases for which they were called in, restricted ones too.
 */
export function caseScopeOf(viewer: Viewer): CaseScope {
  if (viewer.kind === 'public') return { reach: 'NONE' };
  if (viewer.kind === 'reporter') return { reach: 'REACTION', reactionId: viewer.reactionId };
  if (holds(viewer, 'OUTSIDE')) return { reach: 'CALLED_IN', staffId: viewer.id };
  if (holds(viewer, 'QUALITY_LEAD', 'DIRECTOR'))
    return { reach: 'ALL', staffId: viewer.id, restricted: true };
  if (holds(viewer, 'QUALITY')) return { reach: 'ALL', staffId: viewer.id, restricted: false };
  return { reach: 'ASSIGNED', staffId: viewer.id };
}

/** Counts without any person: P&K, management and analysts. */
export function mayReadFigures(viewer: Viewer): boolean {
  return holds(viewer, 'QUALITY', 'QUALITY_LEAD', 'DIRECTOR', 'ANALYST');
}
