const restShare = 0.5;
const longestRestMs = 500;

/**
 * How long work that follows from something rests after it took `tookMs`, in milliseconds: half as long, so that
 * whoever sends something in meanwhile finds room on a busy machine, as PostgreSQL's cost-based vacuum delay does it.
 */
export function restAfter(tookMs: number): number {
  return Math.min(tookMs * restShare, longestRestMs);
}
