import type { ReceivedRecord, Subscribed, Turn } from '../broker.ts';
import { createEventApplier } from './apply-events.ts';
import { createAttempts } from './attempts.ts';
import type { ConsumerOptions } from './consumer-options.ts';
import { removeReplayRequest, requestedReplays } from './parked-events.ts';
import { createRecordReader, storable } from './record-reader.ts';

/** Handles every event exactly once in effect; parks what can never succeed and all behind it of that key. */
export interface Consumer {
  readonly group: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Why no event is being handled: not joined, or stalled behind what the topics hold; null when all is well. */
  problem(): string | null;
  /** How many records wait; rejects within seconds when Kafka does not answer. */
  lag(): Promise<number>;
  /** Handles the parked events of a key in order; gives how many succeeded. Stops at the first that fails. */
  replay(topic: string, key: string): Promise<number>;
  /** How many records were read past since the start, by the type that this build does not know. */
  readPast(): ReadonlyMap<string, number>;
  /** Does what an operator asked for in `replay_request`; a key that fails again stays parked. */
  replayRequested(): Promise<void>;
}

const usualGatherMs = 40;

export function createConsumer<Tx, Event>(options: ConsumerOptions<Tx, Event>): Consumer {
  const { group, transact, sqlOf, report } = options;
  let subscription: Subscribed | null = null;
  let stopping = false;
  const reader = createRecordReader(options);
  const apply = createEventApplier(options, reader);
  const attempt = createAttempts(options, { apply, isStopping: () => stopping });

  const handle = async (received: readonly ReceivedRecord[], turn: Turn) => {
    const records = received.map(storable);
    if (records.length > 1 && (await apply.together(records))) return;
    for (const record of records) await attempt(record, turn);
  };

  const replay = async (topic: string, key: string) => {
    let replayed = 0;
    while (await apply.nextParked({ topic, key })) replayed += 1;
    return replayed;
  };

  return {
    group,
    async start() {
      subscription = await options.broker.subscribe({
        group,
        topics: options.topics,
        gatherMs: options.gatherMs ?? usualGatherMs,
        handle,
        onStopped: options.onStopped,
      });
    },
    async stop() {
      stopping = true;
      await subscription?.close();
    },
    problem: () => (subscription === null ? 'the group is not joined' : subscription.problem()),
    lag: async () => {
      if (subscription === null) throw new Error('The group is not joined');
      return subscription.lag();
    },
    readPast: () => reader.readPast,
    replay,
    async replayRequested() {
      const asked = await transact((tx) => requestedReplays(sqlOf(tx), group));
      for (const parked of asked) {
        await replay(parked.topic, parked.key)
          .then((count) => report(`replayed ${count} events`, null))
          .catch((cause) => report('a replay failed; the key stays parked', cause));
        // Last, so that whoever asked knows by its absence that the replay ended.
        await transact((tx) => removeReplayRequest(sqlOf(tx), group, parked));
      }
    },
  };
}
