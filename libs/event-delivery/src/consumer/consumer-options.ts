import type { Broker } from '../broker.ts';
import type { Report } from '../relay.ts';
import type { Sql } from '../sql.ts';

/** An event as its owner's contract reads it, or why it never will be read, or that it has no effect here. */
export type Reading<Event> =
  | { id: string; event: Event }
  | { refusal: { reason: string } }
  /** With the type, where this build does not know it. */
  | { ignored: true; unknownType?: string };

export interface ConsumerOptions<Tx, Event> {
  broker: Broker;
  /** Names the consumer in Kafka and in the inbox. */
  group: string;
  topics: string[];
  read(value: string): Reading<Event>;
  /** Waits for what the effect needs from elsewhere, such as a data key, before any transaction is open. */
  prepare?(event: Event): Promise<void>;
  /** The effect; runs in the transaction that also records the event as handled. */
  handle(event: Event, tx: Tx): Promise<void>;
  transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  sqlOf(tx: Tx): Sql;
  /** Called after each commit; ring the relay here. */
  afterCommit(): void;
  report: Report;
  onStopped(cause: Error): void;
  /** How long an event may wait for another one before it is parked; ten minutes. */
  patienceMs?: number;
}

/** An event that no attempt will handle as this build reads it; parked at once, with this reason. */
export class Refused extends Error {}
