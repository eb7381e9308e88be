import { setTimeout as pause } from 'node:timers/promises';
import type { Logger, Part } from '@klantreacties/service-runtime';
import { fillSearch, type SearchRows } from './use-cases/case/fill-search.ts';

const againAfterMs = 2_000;

/** Makes cases of before searchable, beside all other work; what fails is logged and tried again. */
export function searchOfBeforePart(ports: { rows: SearchRows; logger: Logger }): Part {
  const { rows, logger } = ports;
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> = Promise.resolve();

  const untilFilled = async () => {
    while (!signal.aborted)
      try {
        const filled = await fillSearch(rows, () => signal.aborted);
        if (filled > 0 && !signal.aborted)
          logger.info({ filled }, 'Cases of before can be found by their words');
        return;
      } catch (cause) {
        logger.error({ cause }, 'Cases of before could not be made searchable yet');
        await pause(againAfterMs, undefined, { signal }).catch(() => undefined);
      }
  };

  return {
    name: 'search of before',
    async start() {
      running = untilFilled();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
