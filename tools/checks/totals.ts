import type { JestRun } from './jest-run.ts';

/** What the JSON report of Jest says of a whole run. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Spec files that could not be run at all. */
  numRuntimeErrorTestSuites: number;
}

/** The last line of all runs together and how they exit; a run without a report, or with none passed, has failed. */
export function totalsOf(runs: readonly JestRun[]): { line: string; exitCode: 0 | 1 } {
  const passed = runs.map(({ report }) => report?.numPassedTests ?? 0);
  const failed = runs.map(failedIn).reduce((sum, some) => sum + some, 0);
  return {
    line: `${passed.reduce((sum, some) => sum + some, 0)} passed, ${failed} failed`,
    exitCode: failed === 0 && passed.every((some) => some > 0) ? 0 : 1,
  };
}

function failedIn({ report, status }: JestRun): number {
  const failures = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  // Jest can fail beside its specs: in its set-up, or by its own death.
  return failures === 0 && (status !== 0 || report === null) ? 1 : failures;
}
