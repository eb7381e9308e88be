import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestCommand } from '../checks/jest-run.ts';

interface Report {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
}

function projectOf(spec: string): string {
  if (spec.endsWith('.journey.spec.ts')) return 'journeys';
  return spec.endsWith('.int.spec.ts') ? 'integration' : 'unit';
}

/** Runs one spec file of this checkout, and gives the names of what fails in it; throws where it cannot be read. */
export function failuresOf(spec: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-rules-off-'));
  const file = join(folder, 'report.json');
  spawnSync(
    process.execPath,
    jestCommand(file, [`--selectProjects=${projectOf(spec)}`, '--runTestsByPath', spec]),
    { stdio: 'ignore', env: { ...process.env, TEST_RUN_FOLDER: folder } },
  );
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  const ran = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (ran.length === 0) throw new Error(`${spec} ran nothing: ${testResults[0]?.message ?? ''}`);
  return ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}
