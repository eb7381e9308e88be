import { fork } from 'node:child_process';

const stack = new URL('./process.ts', import.meta.url);

/**
 * Starts the process of a stack and settles with the address of its control end point and the environment
 * that says where the system will be; when it ends before that, with what it said last.
 */
export async function startStackProcess({ entry = stack, env = process.env } = {}) {
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
  const started = await new Promise((resolve) => {
    child.once('message', resolve);
    child.once('close', () => resolve(null));
    child.once('error', ({ message }) => {
      said += message;
      resolve(null);
    });
  });
  if (started === null)
    return {
      child,
      control: null,
      environment: {},
      failure: `The stack of the journeys did not start:\n${said}`,
    };
  for (const handle of [child, child.channel, child.stderr]) handle.unref();
  return { child, ...started, failure: null };
}

/** Ends the process and settles when all of its stack is gone. */
export async function stopStackProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
