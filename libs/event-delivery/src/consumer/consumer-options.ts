import type { Broker } from '../broker.ts';
import type { Report } from '../relay.ts';
import type { Sql } from '../sql.ts';

/** Why no attempt will handle an event as this build reads it; it is parked at once, with this reason. */
export interface Refusal {
  refusal: { reason: string };
}

/** An event as its owner's contract reads it, or why it never will be read, or that it has no effect here. */
export type Reading<Event> =
  | { id: string; event: Event }
  | Refusal
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
  /**
   * The effect of events, in their order; runs in the transaction that also records them as handled. Nothing of
   * it holds after a refusal, and where there were several they then come one by one.
   */
  handle(events: readonly Event[], tx: Tx): Promise<void | Refusal>;
  transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  sqlOf(tx: Tx): Sql;
  /** Called after each commit; wake the relay here. */
  afterCommit(): void;
  report: Report;
  onStopped(cause: Error): void;
  /** From one fetch to the next at least; 40 ms. The more records gather, the less each costs. */
  gatherMs?: number;
  /** How long an event may wait for another one before it is parked; ten minutes. */
  patienceMs?: number;
}

/** A refusal, as it ends the transaction. */
export class Refused extends Error {}
