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

/** What is read once it reads the same twice, a moment apart, so that nothing of before is still on its way. */
export async function settled<T>(read: () => Promise<T>): Promise<T> {
  let last = await read();
  return eventually('a reading that stays as it is', async () => {
    await pause(1_500);
    const now = await read();
    const isSame = JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return isSame && now;
  });
}
