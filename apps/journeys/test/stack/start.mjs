import { fork } from 'node:child_process';

/** Starts the one stack of a run; specs wait for it with `takeStack`, so that others can begin. */
export default async function start() {
  const child = fork(new URL('./process.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { control } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The stack of the journeys did not start')));
  });
  child.unref();
  child.channel.unref();
  process.env.JOURNEYS_CONTROL = control;
  globalThis.journeysProcess = child;
}
