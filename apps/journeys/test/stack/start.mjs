import { fork } from 'node:child_process';

const stackProcess = new URL('./process.ts', import.meta.url);

/**
 * Starts the one stack of a run. Specs wait for it with `takeStack`, so that others can begin; when its
 * process ends before it can be asked, they get what it said last.
 */
export default async function start(
  _config,
  _project,
  { entry = stackProcess, env = process.env } = {},
) {
  const child = fork(entry, {
    env,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    process.stderr.write(chunk);
    said = `${said}${chunk}`.slice(-2_000);
  });
  const control = await new Promise((resolve) => {
    child.once('message', ({ control: url }) => resolve(url));
    child.once('close', () => resolve(null));
    child.once('error', ({ message }) => {
      said += message;
      resolve(null);
    });
  });
  if (control === null) {
    process.env.JOURNEYS_FAILURE = `The stack of the journeys did not start:\n${said}`;
    return;
  }
  child.unref();
  child.channel.unref();
  child.stderr.unref();
  process.env.JOURNEYS_CONTROL = control;
  globalThis.journeysProcess = child;
}
