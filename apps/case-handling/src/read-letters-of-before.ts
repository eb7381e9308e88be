import { setTimeout as pause } from 'node:timers/promises';
import { topicsOf } from '@klantreacties/event-contracts';
import type { Broker, FollowedRecord } from '@klantreacties/event-delivery';
import type { Logger, Part, Session } from '@klantreacties/service-runtime';
import { lettersOfBefore } from './consumers/keep-letter.ts';
import type { CaseStore } from './use-cases/case/case-store.ts';
import type { LettersRead } from './use-cases/case/letters-of-before.ts';

const againAfterMs = 2_000;

/**
 * Reads once which letters went to reporters before case-handling kept that, from the start of their topic, which
 * keeps every fact. Beside the consumer: what both keep is the same.
 */
export function lettersOfBeforePart(ports: {
  broker: Pick<Broker, 'readFromStart'>;
  store: Pick<CaseStore, 'keepLetter'>;
  session: Session;
  mark: LettersRead;
  logger: Logger;
}): Part {
  const { broker, store, session, mark, logger } = ports;
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const handle = async (records: FollowedRecord[]) => {
    for (const { value } of records) {
      const reading = lettersOfBefore.read(value ?? '');
      if ('event' in reading) await lettersOfBefore.happen(reading.event, { store, session });
    }
  };

  const read = async () => {
    if (await mark.wereRead()) return;
    const ended = Promise.withResolvers<never>();
    let isEnded = false;
    const end = (cause: Error) => {
      isEnded = true;
      ended.reject(cause);
    };
    stopping.signal.addEventListener('abort', () => end(new Error('The service stops')));
    ended.promise.catch(() => undefined);
    const topics = topicsOf(lettersOfBefore);
    const reader = await broker.readFromStart({ topics, handle, onStopped: end });
    // It gives up after two minutes, though it may only have much to read.
    const untilCaughtUp = (): Promise<void> =>
      reader.untilCaughtUp().catch((cause: unknown) => {
        if (isEnded) throw cause;
        logger.warn({ cause }, 'The letters of before are still being read');
        return untilCaughtUp();
      });
    try {
      await Promise.race([untilCaughtUp(), ended.promise]);
    } finally {
      isEnded = true;
      await reader.close();
    }
    await mark.markRead();
    logger.info({}, 'The letters of before were read');
  };

  const untilRead = async () => {
    while (!stopping.signal.aborted)
      try {
        return await read();
      } catch (cause) {
        if (stopping.signal.aborted) return;
        logger.error({ cause }, 'The letters of before could not be read yet');
        await pause(againAfterMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
  };

  return {
    name: 'letters of before',
    async start() {
      running = untilRead();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
