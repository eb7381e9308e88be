import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed-lockfile`;

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  for (const name of readdirSync(`${root}patches`).sort())
    hash.update(readFileSync(`${root}patches/${name}`));
  return hash.digest('hex');
}

function installWhenLockfileChanged() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing dependencies (once per lockfile, about a minute) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (installed.status !== 0) {
    process.stderr.write('npm ci failed; see the lines above.\n');
    process.exit(installed.status ?? 1);
  }
  const patched = spawnSync(
    process.execPath,
    ['node_modules/patch-package/index.js', '--error-on-fail'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (patched.status !== 0) process.exit(1);
  writeFileSync(stamp, wanted);
}

const [script, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20 || script === undefined) {
  process.stderr.write('Needs Node 20 or later, and the script to run.\n');
  process.exit(2);
}
installWhenLockfileChanged();
const child = spawn(`${root}node_modules/.bin/node`, [`${root}${script}`, ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
