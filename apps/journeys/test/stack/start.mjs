import { startStackProcess } from './stack-process.mjs';

/** Starts the one stack of a run; specs wait for it with `takeStack`, so that others can begin. */
export default async function start() {
  const { child, control, failure } = await startStackProcess();
  globalThis.journeysProcess = child;
  if (failure !== null) process.env.JOURNEYS_FAILURE = failure;
  else process.env.JOURNEYS_CONTROL = control;
}
