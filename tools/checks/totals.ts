/** What the JSON report of Jest says of a whole run. */
export interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Spec files that could not be run at all. */
  numRuntimeErrorTestSuites: number;
}

/** The last line of a run and how it exits; a run without a report, or with none passed, has failed. */
export function totalsOf(
  report: JestReport | null,
  status: number | null,
): { line: string; exitCode: 0 | 1 } {
  const passed = report?.numPassedTests ?? 0;
  const failures = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  // Jest can fail beside its specs: in its set-up, or by its own death.
  const failed = failures === 0 && (status !== 0 || report === null) ? 1 : failures;
  return {
    line: `${passed} passed, ${failed} failed`,
    exitCode: failed === 0 && passed > 0 ? 0 : 1,
  };
}
