import { setTimeout as pause } from 'node:timers/promises';

/** Polls until `attempt` gives a value other than null; fails loudly with what was waited for. */
export async function eventually<T>(
  what: string,
  attempt: () => Promise<T | null | undefined | false>,
  { withinMs = 20_000 }: { withinMs?: number } = {},
): Promise<T> {
  const started = performance.now();
  let lastError: unknown;
  while (performance.now() - started < withinMs) {
    try {
      const value = await attempt();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      lastError = error;
    }
    await pause(100);
  }
  throw new Error(`Waited ${withinMs} ms in vain for: ${what}`, { cause: lastError });
}
