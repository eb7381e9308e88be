import { randomUUID } from 'node:crypto';
import { sessionOf, type Statement } from '@klantreacties/service-runtime';
import {
  until as untilWithin,
  type KafkaServer,
  type PostgresServer,
} from '@klantreacties/test-harness';
import pg from 'pg';
import {
  appendToOutbox,
  connectBroker,
  createConsumer,
  createRelay,
  deadLetterTopic,
  type Broker,
  type Consumer,
  type Relay,
  type Sql,
} from '../src/index.ts';
import { deliveryTablesSql } from './delivery-tables.ts';

/** The n-th event of a key; `act` is what its handler is to do wrong. */
export interface Counted {
  key: string;
  n: number;
  act?: string;
}

export interface Servers {
  postgres: PostgresServer;
  kafka: KafkaServer;
}

export const sqlOf: (client: pg.Pool | pg.PoolClient) => Sql = sessionOf;

/** A producing and a consuming service, each with its own database. */
export class Pair {
  readonly topic = `t-${randomUUID()}`;
  readonly group = `g-${randomUUID()}`;
  readonly reports: string[] = [];
  readonly broker: Broker;
  /** Ids of events that were read again after their effect was there. */
  readonly readAgain: string[] = [];
  /** Transactions of the consumer so far. */
  transactions = 0;
  from!: pg.Pool;
  to!: pg.Pool;
  relay!: Relay;
  consumer!: Consumer;
  /** Runs before the effect of an event; throws or waits to play a fault. */
  fault: (event: Counted) => Promise<void> | void = () => undefined;
  /** Runs before a query of the consumer. */
  beforeQuery: (text: string) => Promise<void> | void = () => undefined;
  readonly #servers: Servers;
  readonly #patienceMs: number;
  readonly #gatherMs: number;
  readonly #handled = new Set<string>();
  readonly #closing: Promise<void>[] = [];

  constructor(servers: Servers, { patienceMs = 600_000, gatherMs = 0 } = {}) {
    this.#servers = servers;
    this.#patienceMs = patienceMs;
    this.#gatherMs = gatherMs;
    this.broker = connectBroker({ clientId: 'spec', brokers: [servers.kafka.broker] });
  }

  async start(): Promise<this> {
    const name = `d${randomUUID().replaceAll('-', '')}`;
    [this.from, this.to] = await Promise.all([
      this.#database(`${name}_from`),
      this.#database(`${name}_to`),
      this.createTopics(),
    ]);
    await this.to.query('CREATE TABLE effect (id bigserial, key text, n int)');
    this.relay = this.newRelay();
    this.relay.start();
    this.consumer = this.newConsumer();
    await this.consumer.start();
    return this;
  }

  createTopics(): Promise<void> {
    return this.broker.createTopics([
      { topic: this.topic, partitions: 4 },
      { topic: deadLetterTopic(this.topic, this.group), partitions: 1 },
    ]);
  }

  newRelay(): Relay {
    const { broker, from: pool } = this;
    return createRelay({ broker, pool, report: (message) => this.reports.push(message) });
  }

  newConsumer(): Consumer {
    return createConsumer<pg.PoolClient, Counted & { id: string }>({
      broker: this.broker,
      group: this.group,
      topics: [this.topic],
      read: (value) => {
        try {
          const event = JSON.parse(value) as Counted & { id: string };
          if (this.#handled.has(event.id)) this.readAgain.push(event.id);
          return { id: event.id, event };
        } catch {
          return { refusal: { reason: 'not JSON' } };
        }
      },
      handle: async (events, tx) => {
        for (const event of events) {
          await this.fault(event);
          await tx.query('INSERT INTO effect (key, n) VALUES ($1, $2)', [event.key, event.n]);
          this.#handled.add(event.id);
        }
      },
      transact: (work) => {
        this.transactions += 1;
        return inTransaction(this.to, work);
      },
      sqlOf: (client) => ({
        query: async <Row>(asked: string | Statement<Row>, values?: readonly unknown[]) => {
          if (typeof asked !== 'string') {
            await this.beforeQuery(asked.text);
            return sqlOf(client).query(asked);
          }
          await this.beforeQuery(asked);
          return sqlOf(client).query<Row>(asked, values);
        },
      }),
      afterCommit: () => undefined,
      patienceMs: this.#patienceMs,
      gatherMs: this.#gatherMs,
      report: (message) => this.reports.push(message),
      onStopped: (cause) => this.reports.push(`stopped: ${cause.name}`),
    });
  }

  /** One transaction of the producing service. */
  async write(...events: Counted[]): Promise<void> {
    await inTransaction(this.from, (client) => this.append(client, events));
    this.relay.wake();
  }

  append(client: pg.PoolClient, events: Counted[]): Promise<void> {
    return appendToOutbox(
      sqlOf(client),
      events.map((event) => this.recordOf(event)),
    );
  }

  recordOf(event: Counted) {
    const value = JSON.stringify({ id: randomUUID(), ...event });
    return { topic: this.topic, key: event.key, value };
  }

  async effects(key?: string): Promise<number[]> {
    const { rows } = await this.to.query<{ n: number }>(
      'SELECT n FROM effect WHERE $1::text IS NULL OR key = $1 ORDER BY id',
      [key ?? null],
    );
    return rows.map((row) => row.n);
  }

  /** What is there once `count` effects are, or after 45 s. */
  async untilEffects(count: number, key?: string): Promise<number[]> {
    await until(async () => (await this.effects(key)).length >= count).catch(() => undefined);
    return this.effects(key);
  }

  async untilParked(count: number): Promise<void> {
    await until(async () => {
      const { rows } = await this.to.query('SELECT 1 FROM parked_event');
      return rows.length >= count;
    });
  }

  /** Every value on the topic, in the order of each partition. */
  async onTopic(): Promise<string[]> {
    const values: string[] = [];
    const following = await this.broker.follow({
      topic: this.topic,
      onStopped: () => undefined,
      handle: ({ value }) => values.push(value ?? ''),
    });
    // It waits out its last fetch, for which nobody here has to wait.
    this.#closing.push(following.close());
    return [...values];
  }

  async stop(): Promise<void> {
    await Promise.all([this.relay.stop(), this.consumer.stop(), ...this.#closing]);
    await Promise.all([this.from.end(), this.to.end()]);
  }

  async #database(name: string): Promise<pg.Pool> {
    const connectionString = await this.#servers.postgres.urlOf(name);
    const pool = new pg.Pool({ connectionString, max: 8 });
    pool.on('error', () => undefined);
    await pool.query(deliveryTablesSql);
    return pool;
  }
}

export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (cause) {
    await client.query('ROLLBACK');
    throw cause;
  } finally {
    client.release();
  }
}

/** Settles once the condition holds; rejects when it does not within 45 s. */
export const until = (holds: () => Promise<boolean> | boolean) => untilWithin(holds, 45_000);

export const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);
