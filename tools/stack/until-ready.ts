import { setTimeout as pause } from 'node:timers/promises';

const readyWithinMs = 60_000;

/** Settles when a service answers that it is ready; names what was not when a minute has passed. */
export async function untilReady(
  service: string,
  port: number,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  let last = 'it does not answer';
  while (performance.now() - started < readyWithinMs) {
    const problem = await problemOf(port, signal);
    if (problem === null) return;
    last = problem;
    await pause(50, undefined, { signal });
  }
  throw new Error(`${service} is not ready after a minute: ${last}`);
}

export const isReady = async (port: number) => (await problemOf(port)) === null;

async function problemOf(port: number, signal?: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: signal ?? null });
    return answer.ok ? null : await answer.text();
  } catch {
    signal?.throwIfAborted();
    return 'it does not answer';
  }
}
