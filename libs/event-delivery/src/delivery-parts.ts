import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Consumer } from './consumer.ts';
import type { Broker } from './broker.ts';
import type { KeyRing } from './key-ring.ts';
import { createRelay } from './relay.ts';

/** What delivery needs of a service's log and measures. */
export interface Surroundings {
  logger: { warn(fields: object, message: string): void };
  metrics: { observe(name: string, help: string, read: () => Promise<number>): void };
}

const replayEveryMs = 2_000;

interface Part {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  problem?(): string | null;
}

/** The relay of a service with its measures and the daily removal of rows sent long ago. */
export function outboxPart(
  options: { pool: Pool; broker: Broker } & Surroundings,
): Part & { ring(): void } {
  const { pool, broker, logger, metrics } = options;
  const relay = createRelay({
    broker,
    pool,
    report: (message, cause) => logger.warn({ cause }, message),
  });
  const number = async (text: string) => {
    const { rows } = await pool.query<{ value: number }>(text);
    return rows[0]?.value ?? 0;
  };
  const unsent = 'FROM outbox o, outbox_cursor c WHERE (o.xid, o.id) > (c.xid, c.id)';
  metrics.observe('outbox_unsent_rows', 'Rows that wait for Kafka', () =>
    number(`SELECT count(*)::int AS value ${unsent}`),
  );
  metrics.observe('outbox_oldest_unsent_seconds', 'Age of the oldest row that waits', () =>
    number(
      `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(o.created_at)), 0)::float AS value ${unsent}`,
    ),
  );
  const removeOld = () =>
    void pool
      .query(
        `DELETE FROM outbox WHERE id IN (SELECT o.id FROM outbox o, outbox_cursor c
           WHERE (o.xid, o.id) <= (c.xid, c.id) AND o.created_at < clock_timestamp() - interval '7 days' LIMIT 1000)`,
      )
      .catch((cause) => logger.warn({ cause }, 'Old outbox rows were not removed'));
  let removing: NodeJS.Timeout | undefined;
  return {
    name: 'outbox',
    ring: relay.ring,
    async start() {
      relay.start();
      removing = setInterval(removeOld, 60_000);
    },
    async stop() {
      clearInterval(removing);
      await relay.stop();
    },
  };
}

/** The key ring as a part that waits for Kafka: `ready` says whether the process may do without. */
export function keyRingPart(
  options: { keyRing: KeyRing; needed: boolean } & Pick<Surroundings, 'logger'>,
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

/** A consumer as a part that waits for Kafka; not ready before it has joined its group. */
export function consumerPart(options: { consumer: Consumer } & Pick<Surroundings, 'logger'>): Part {
  const { consumer, logger } = options;
  let joined = false;
  let looking: NodeJS.Timeout | undefined;
  return untilStarted({
    name: 'consumer',
    logger,
    begin: async () => {
      await consumer.start();
      joined = true;
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
    problem: () => (joined ? null : 'the group is not joined yet'),
  });
}

function untilStarted(options: {
  name: string;
  logger: Surroundings['logger'];
  begin(): Promise<void>;
  end(): Promise<void>;
  problem(): string | null;
}): Part {
  let stopping = false;
  const keepTrying = async () => {
    while (!stopping) {
      try {
        await options.begin();
        return;
      } catch (cause) {
        options.logger.warn({ part: options.name, cause }, 'Kafka is not there yet');
        await pause(1_000);
      }
    }
  };
  return {
    name: options.name,
    async start() {
      void keepTrying();
    },
    async stop() {
      stopping = true;
      await options.end();
    },
    problem: options.problem,
  };
}
