/** Ends the stack of a run and settles when all of it is gone. */
export default async function stop() {
  const child = globalThis.journeysProcess;
  if (child === undefined || child.exitCode !== null) return;
  child.ref();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
