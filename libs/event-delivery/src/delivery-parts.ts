import { sessionOf, sql } from '@klantreacties/service-runtime';
import type { Pool } from 'pg';
import type { Consumer } from './consumer/create-consumer.ts';
import type { Broker } from './broker.ts';
import type { KeyRing } from './key-ring.ts';
import { unsentOf, watchOutboxAge } from './outbox-alarm.ts';
import { createRelay } from './relay.ts';
import { untilStarted, type Observability, type Part } from './until-started.ts';

export type { Observability } from './until-started.ts';

const removedAtOnce = 1_000;
const replayEveryMs = 5_000;

/** The relay of a service with its measures, its alarm and the removal of rows sent a week ago. */
export function outboxPart(
  options: { pool: Pool; broker: Broker; gatherMs?: number } & Observability,
): Part & { wake(): void } {
  const { pool, broker, gatherMs, logger, metrics } = options;
  const relay = createRelay({
    broker,
    pool,
    gatherMs,
    report: (message, cause) => logger.warn({ cause }, message),
  });
  metrics.observe('outbox_unsent_rows', 'Rows that wait for Kafka', () =>
    orUnknown(unsentOf(pool).then(({ rows }) => rows)),
  );
  metrics.observe('outbox_oldest_unsent_seconds', 'Age of the oldest row that waits', () =>
    orUnknown(unsentOf(pool).then(({ oldestSeconds }) => oldestSeconds)),
  );
  metrics.observe('parked_keys', 'Keys whose events wait for a replay', () =>
    orUnknown(parkedKeys(pool)),
  );
  // From the oldest in the order of the index, some at a time, until one is too young.
  const removeOld = async () => {
    for (let removed = removedAtOnce; removed === removedAtOnce;) {
      const rows = await sessionOf(pool).query(
        sql<{ id: string }>`DELETE FROM outbox WHERE id IN (
          SELECT id FROM (
            SELECT o.id, o.created_at FROM outbox o, outbox_cursor c
            WHERE (o.xid, o.id) <= (c.xid, c.id) ORDER BY o.xid, o.id LIMIT ${removedAtOnce}
          ) AS oldest WHERE created_at < clock_timestamp() - interval '7 days') RETURNING id`,
      );
      removed = rows.length;
    }
  };
  const removeWhatIsOld = () =>
    void removeOld().catch((cause) => logger.warn({ cause }, 'Old outbox rows were not removed'));
  let removing: NodeJS.Timeout | undefined;
  let alarm: { stop(): void } | undefined;
  return {
    name: 'outbox',
    wake: relay.wake,
    async start() {
      relay.start();
      removing = setInterval(removeWhatIsOld, 60_000);
      alarm = watchOutboxAge({ pool, logger });
    },
    async stop() {
      clearInterval(removing);
      alarm?.stop();
      await relay.stop();
    },
  };
}

/** The key ring as a part that waits for Kafka: `ready` says whether the process may do without. */
export function keyRingPart(
  options: { keyRing: KeyRing; needed: boolean } & Pick<Observability, 'logger'>,
): Part {
  const { keyRing, needed, logger } = options;
  let loaded = false;
  return untilStarted({
    name: 'keys',
    logger,
    begin: async () => {
      await keyRing.start();
      loaded = true;
    },
    end: () => keyRing.stop(),
    problem: () => (loaded || !needed ? null : 'the keys are not read yet'),
  });
}

/** A consumer as a part that waits for Kafka; ready while it has joined its group and moves. */
export function consumerPart(
  options: { consumer: Consumer } & Pick<Observability, 'logger'> & Partial<Observability>,
): Part {
  const { consumer, logger, metrics } = options;
  metrics?.observeBy(
    'consumer_lag_records',
    'Records that wait for the group',
    'group',
    async () => new Map([[consumer.group, await orUnknown(consumer.lag())]]),
  );
  metrics?.observeBy(
    'consumer_unknown_type_records',
    'Records read past since the start, as this build does not know their type',
    'type',
    async () => new Map(consumer.readPast()),
  );
  let looking: NodeJS.Timeout | undefined;
  return untilStarted({
    name: 'consumer',
    logger,
    begin: async () => {
      await consumer.start();
      looking = setInterval(() => {
        consumer
          .replayRequested()
          .catch((cause) => logger.warn({ cause }, 'Replay requests could not be read'));
      }, replayEveryMs);
    },
    end: async () => {
      clearInterval(looking);
      await consumer.stop();
    },
    problem: consumer.problem,
  });
}

async function parkedKeys(pool: Pool): Promise<number> {
  const [counted] = await sessionOf(pool).query(
    sql<{
      keys: number;
    }>`SELECT count(DISTINCT (consumer, topic, message_key))::int AS keys FROM parked_event`,
  );
  return counted?.keys ?? 0;
}

// A server that is away must not take the other measures with it.
const orUnknown = (reading: Promise<number>): Promise<number> => reading.catch(() => NaN);
