import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needsServers, serversFailure } from './servers-failure.ts';
import { totalsOf, type JestReport } from './totals.ts';

// Jest writes its own lines to stderr; stdout gets the totals alone, as its last line.
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-test-'));
const report = join(folder, 'report.json');
const args = process.argv.slice(2);
const failure = needsServers(args) ? await serversFailure() : null;
if (failure !== null) process.stderr.write(`${failure}\n`);
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--json',
    '--forceExit',
    `--outputFile=${report}`,
    ...args,
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      TEST_RUN_FOLDER: folder,
      ...(failure === null ? {} : { TEST_SERVERS_FAILURE: failure }),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
const status = await new Promise<number | null>((resolve) => jest.once('exit', resolve));
const results = existsSync(report)
  ? (JSON.parse(readFileSync(report, 'utf8')) as JestReport)
  : null;
if (results === null) process.stderr.write('Jest ended without a report; see the lines above.\n');
rmSync(folder, { recursive: true });
const { line, exitCode } = totalsOf(results, status);
process.stdout.write(`${line}\n`);
process.exitCode = exitCode;
