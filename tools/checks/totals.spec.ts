import { readFileSync } from 'node:fs';
import { sidesOf } from './jest-run.ts';
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
    expect(totalsOf([{ report, status }])).toEqual({ line, exitCode });
  });

  it.each([
    ['passed', { report: report(4), status: 0 }, '7 passed, 0 failed', 0],
    ['failed', { report: report(4, 2), status: 1 }, '7 passed, 2 failed', 1],
    ['died', { report: null, status: null }, '3 passed, 1 failed', 1],
    ['had no spec', { report: report(0), status: 0 }, '3 passed, 0 failed', 1],
  ] as const)('adds up both sides, of which one %s', (_what, other, line, exitCode) => {
    expect(totalsOf([{ report: report(3), status: 0 }, other])).toEqual({ line, exitCode });
  });
});

it('the whole run has two sides, and what is chosen has one', () => {
  const config = readFileSync(new URL('../../jest.config.mjs', import.meta.url), 'utf8');
  const projects = [...config.matchAll(/displayName: '(\w+)'/g)].map(([, name]) => name);
  const chosen = sidesOf([]).flatMap(([, ...names]) => names);
  expect(chosen.sort()).toEqual(projects.sort());
  expect(sidesOf(['--selectProjects', 'unit'])).toEqual([['--selectProjects', 'unit']]);
});
