import { setTimeout as pause } from 'node:timers/promises';
import { sessionOf, type Session } from '@klantreacties/service-runtime';
import type { Pool } from 'pg';
import type { BatchProducer, Broker } from './broker.ts';
import { recordOf } from './event-record.ts';
import { takeLead } from './leader-lock.ts';
import {
  batchSize,
  confirmCursor,
  moveCursor,
  nextRows,
  replayOutbox,
  takeOver,
  type Cursor,
} from './outbox-cursor.ts';
import { placeOf } from './place.ts';
import { createWakeUp } from './wake-up.ts';

/** What happened that an operator should know; holds no value of any record. */
export type Report = (message: string, cause: unknown) => void;

/** Moves outbox rows to Kafka in commit order, each at least once, none skipped. */
export interface Relay {
  start(): void;
  stop(): Promise<void>;
  /** Wakes the relay at once; call it after a commit. */
  wake(): void;
}

const pollMs = 200;
const firstLookMs = 5;
const usualGatherMs = 40;
const confirmEveryMs = 2_000;
const compareEveryMs = 60_000;
const backOffMs = 250;
const lockKey = 0x6f757462;

/** One relay is active per database: an advisory lock, fenced by an epoch in the cursor's update. */
export function createRelay(options: {
  broker: Broker;
  pool: Pool;
  /** From one batch to the next at least, so that rows gather; 40 ms. The first leaves at once. */
  gatherMs?: number | undefined;
  report: Report;
}): Relay {
  const { broker, pool, gatherMs = usualGatherMs, report } = options;
  let stopping = false;
  let finished: Promise<void> = Promise.resolve();
  // A row may still hide behind an open transaction after its wake-up, so looks grow rarer.
  const wakeUp = createWakeUp({ firstMs: firstLookMs, longestMs: pollMs });

  const lead = async (session: Session) => {
    const cursor = await takeOver(session);
    let producer: BatchProducer | null = null;
    let confirmedAt = performance.now();
    let comparedAt = -Infinity;
    try {
      while (!stopping) {
        const rows = await nextRows(session, cursor);
        const last = rows.at(-1);
        if (last === undefined) {
          const now = performance.now();
          if (now - confirmedAt > confirmEveryMs) {
            await confirmCursor(session, cursor);
            confirmedAt = now;
          }
          if (now - comparedAt > compareEveryMs) {
            comparedAt = now;
            await compareWithBroker(session, cursor).catch(unlessUnreachable);
          }
          await wakeUp.rest();
          continue;
        }
        if (producer === null) {
          producer = await broker.openProducer();
          await compareWithBroker(session, cursor);
          comparedAt = performance.now();
        }
        const acknowledged = await producer.send(rows.map(({ message }) => recordOf(message)));
        if (acknowledged.some((one) => one.first < (cursor.ends.get(placeOf(one)) ?? 0n)))
          await sendAllAgain(session);
        await moveCursor(session, cursor, { last, acknowledged });
        // Rows of a busy time gather meanwhile: a batch costs here, at the broker and at each consumer.
        if (rows.length < batchSize) await pause(gatherMs);
      }
    } finally {
      await producer?.close();
    }
  };

  /** A broker that holds less than it acknowledged was restored from nothing or from too little. */
  const compareWithBroker = async (session: Session, cursor: Cursor) => {
    if (cursor.ends.size === 0) return;
    const topics = [...cursor.ends.keys()].map((place) => place.slice(0, place.lastIndexOf('/')));
    const extents = await broker.extents([...new Set(topics)]);
    const held = new Map(extents.map((extent) => [placeOf(extent), extent.high]));
    for (const [place, end] of cursor.ends)
      if ((held.get(place) ?? 0n) < end) await sendAllAgain(session);
  };

  const sendAllAgain = async (session: Session): Promise<never> => {
    const rows = await replayOutbox(session);
    throw new BrokerLostRecords(rows);
  };

  const run = async () => {
    while (!stopping) {
      try {
        const leading = await takeLead(pool, lockKey);
        if (leading === null) await pause(pollMs);
        else await lead(sessionOf(leading.client)).finally(leading.release);
      } catch (cause) {
        report(
          cause instanceof BrokerLostRecords
            ? 'Kafka holds less than it acknowledged; the outbox is sent again'
            : 'the relay starts anew',
          cause,
        );
        if (!stopping) await pause(backOffMs);
      }
    }
  };

  return {
    start() {
      finished = run();
    },
    async stop() {
      stopping = true;
      wakeUp.close();
      await finished;
    },
    wake: wakeUp.wake,
  };
}

class BrokerLostRecords extends Error {
  constructor(rows: number) {
    super(`${rows} rows are sent again`);
  }
}

// Nothing waits for the broker then; whatever is sent next compares again.
function unlessUnreachable(cause: unknown): void {
  if (cause instanceof BrokerLostRecords) throw cause;
}
