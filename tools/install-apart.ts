import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Installs the packages of a folder that has a lockfile of its own, when that changed since the last time;
 * none of their scripts runs. Throws when npm fails.
 */
export function installApart(folder: string, say: (line: string) => void): void {
  const stamp = `${folder}/node_modules/.installed-lockfile`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(`Installing what the lockfile of ${folder} says …`);
  const howToInstall = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['ci', ...howToInstall], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; see the lines above`);
  writeFileSync(stamp, wanted);
}
