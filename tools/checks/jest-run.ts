import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JestReport } from './totals.ts';

/** A run of Jest as it ended: its report, null where there is none, and how its process exited. */
export interface JestRun {
  report: JestReport | null;
  status: number | null;
}

/**
 * Which projects run in a process of Jest of their own. Journeys take turns at one stack and wait for letters and
 * facts most of the time, in which a core can do the rest.
 */
export const sidesOf = (args: readonly string[]): (readonly string[])[] =>
  args.length > 0
    ? [args]
    : [
        ['--selectProjects', 'journeys'],
        ['--selectProjects', 'unit', 'integration'],
      ];

/** What Node is given to run Jest with these arguments, which leaves its report in a file. */
export const jestCommand = (report: string, args: readonly string[]): string[] => [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--json',
  '--forceExit',
  `--outputFile=${report}`,
  ...args,
];

/** Runs Jest with these arguments to its end; its own lines go to stderr. */
export async function runJest(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<JestRun> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-test-'));
  const file = join(folder, 'report.json');
  const jest = spawn(process.execPath, jestCommand(file, args), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TEST_RUN_FOLDER: folder, ...environment },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
  const status = await new Promise<number | null>((resolve) => jest.once('exit', resolve));
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : null;
  if (report === null) process.stderr.write('Jest ended without a report; see the lines above.\n');
  rmSync(folder, { recursive: true });
  return { report, status };
}
