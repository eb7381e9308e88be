import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { forgetInstallation, isInstalled, recordInstallation } from './installation.mjs';

// Runs on the machine's own Node and on nothing that is not there yet: installs, then hands over.
const root = fileURLToPath(new URL('..', import.meta.url));
const sayEveryMs = 5_000;
// The commands need all packages, and the scripts of a few, whatever npm is set to for this user.
const howToInstall = [
  '--include=dev',
  '--include=optional',
  '--no-ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

let running = null;
let ended = false;
function end(signal) {
  ended = true;
  running?.kill(signal);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
// A signal to npm ends its shell, and that passes nothing on.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || ended || end('SIGTERM'), 500).unref();
}

/** Settles with the exit code; a signal to this process is passed on. */
function run(command, args, stdio, env = process.env) {
  return new Promise((resolve) => {
    running = spawn(command, args, { cwd: root, stdio, env });
    running.once('error', (cause) => {
      process.stderr.write(`${command} could not run: ${cause.message}\n`);
      resolve(1);
    });
    running.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 1));
  });
}

async function installWhenNeeded() {
  if (isInstalled(root)) return;
  const started = performance.now();
  const say = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stderr.write(`Installing what the lockfile says (a minute or two) … ${seconds} s\n`);
  };
  say();
  const saying = setInterval(say, sayEveryMs);
  forgetInstallation(root);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const toStderr = ['ignore', 2, 2];
  const installed = await run(npm, ['ci', ...howToInstall], toStderr);
  clearInterval(saying);
  if (ended) process.exit(1);
  if (installed !== 0) {
    process.stderr.write('npm ci failed; see the lines above.\n');
    process.exit(installed);
  }
  const patch = ['node_modules/patch-package/index.js', '--error-on-fail'];
  if ((await run(process.execPath, patch, toStderr)) !== 0) process.exit(1);
  recordInstallation(root);
}

const [script, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20 || script === undefined) {
  process.stderr.write('Needs Node 20 or later, and the script to run.\n');
  process.exit(2);
}
await installWhenNeeded();
if (ended) process.exit(1);
const node = `${root}node_modules/.bin/node`;
// Node keeps compiled code here, and the next run is the faster for it.
const environment = { NODE_COMPILE_CACHE: `${root}node_modules/.cache/node`, ...process.env };
const clients = [`${root}tools/clients/make-clients.ts`];
const made = await run(node, clients, ['ignore', 2, 2], environment);
if (ended || made !== 0) process.exit(made || 1);
process.exit(await run(node, [`${root}${script}`, ...args], 'inherit', environment));
