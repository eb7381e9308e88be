import { startStackProcess } from './stack-process.mjs';

/** Starts the one stack of a run; specs wait for it with `takeStack`, so that others can begin. */
export default async function start() {
  const { child, control, environment, failure } = await startStackProcess();
  globalThis.journeysProcess = child;
  if (failure !== null) process.env.JOURNEYS_FAILURE = failure;
  else Object.assign(process.env, environment, { JOURNEYS_CONTROL: control });
}
