/** Less than a spec waits for its servers, so that it hears the reason. */
const readyWithinMs = 50_000;

/** A server did not become ready; trying again would take as long. */
export class NotReadyInTime extends Error {}

/** Settles as the start of a server does, or fails when that takes longer than 50 s. */
export async function readyInTime(
  name: string,
  start: (signal: AbortSignal) => Promise<void>,
  withinMs = readyWithinMs,
): Promise<void> {
  const over = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason as Error));
  });
  const timer = setTimeout(
    () => over.abort(new NotReadyInTime(`${name} was not ready within ${withinMs / 1000} s`)),
    withinMs,
  );
  try {
    await Promise.race([start(over.signal), late]);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
