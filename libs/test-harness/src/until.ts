import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 25;

/** Settles once the condition holds; rejects with it when it does not within `withinMs`. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < withinMs) {
    if (await holds()) return;
    await pause(everyMs);
  }
  throw new Error(`This never came to hold: ${holds.toString()}`);
}
