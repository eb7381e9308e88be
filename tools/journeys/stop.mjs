import { stopStackProcess } from './stack-process.mjs';

/** Ends the stack of a run and settles when all of it is gone. */
export default async function stop() {
  if (globalThis.journeysProcess !== undefined) await stopStackProcess(globalThis.journeysProcess);
}
