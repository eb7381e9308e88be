import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordInstallation } from '../installation.mjs';

/** A copy of the repository as it lies there, in which a command may change what it likes. */
export interface Clone {
  folder: string;
  /** Runs a program in it, and gives its exit code with all that it wrote. */
  run(program: string, ...args: string[]): { status: number | null; output: string };
}

/** Copies every file that git knows or would add; packages are linked, and ours are those of the copy. */
export function temporaryClone(root: string): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-clone-'));
  const run = (program: string, ...args: string[]) => runIn(folder, program, args);
  const listed = runIn(root, 'git', ['ls-files', '-z', '-co', '--exclude-standard']).output;
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) cpSync(join(root, file), join(folder, file));
  const withPackages = files.filter((file) => /(^|\/)package\.json$/.test(file)).map(dirname);
  for (const place of withPackages) linkPackages(join(root, place), join(folder, place));
  recordInstallation(folder);
  // Nx asks git which files there are.
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  return { folder, run };
}

// Written by the commands that a checkout runs.
const ofItsOwn = ['.cache', '.installed-lockfile'];

function linkPackages(from: string, to: string): void {
  const packages = join(from, 'node_modules');
  if (!existsSync(packages)) return;
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(packages).filter((one) => !ofItsOwn.includes(one))) {
    const own = join(packages, name);
    const link = join(to, 'node_modules', name);
    // Links within the repository lead to where they stand.
    if (name === '@klantreacties') cpSync(own, link, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(own, link);
  }
}

function runIn(cwd: string, program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  return { status, output: `${stdout}${stderr}` };
}
