import { totalsOf } from './totals.ts';

const report = (numPassedTests: number, numFailedTests = 0, numRuntimeErrorTestSuites = 0) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
});

describe('the last line of npm test', () => {
  it.each([
    ['all that passed', report(3), 0, '3 passed, 0 failed', 0],
    ['a failure', report(3, 1), 1, '3 passed, 1 failed', 1],
    ['a spec file that cannot be read', report(3, 1, 1), 1, '3 passed, 2 failed', 1],
    ['a crash of Jest', null, 1, '0 passed, 1 failed', 1],
    ['a death of Jest', null, null, '0 passed, 1 failed', 1],
    ['a failure beside the specs', report(3), 1, '3 passed, 1 failed', 1],
    ['no spec at all', report(0), 0, '0 passed, 0 failed', 1],
  ] as const)('says %s', (_what, report, status, line, exitCode) => {
    expect(totalsOf(report, status)).toEqual({ line, exitCode });
  });
});
