import { setTimeout as pause } from 'node:timers/promises';
import { lockAggregate } from '../aggregate-lock.ts';
import type { ReceivedRecord, Turn } from '../broker.ts';
import { isOutage, NotYet } from '../outage.ts';
import type { EventApplier } from './apply-events.ts';
import { Refused, type ConsumerOptions } from './consumer-options.ts';
import { wasHandled } from './inbox.ts';
import { park } from './parked-events.ts';

const attemptsBeforeParking = 3;
const backOffMs = 200;
const longestBackOffMs = 2_000;
const usualPatienceMs = 600_000;

/**
 * Handles a record, however often that takes: an outage is tried again and blocks, what can never succeed is
 * parked. Rejects when the partition is lost or the process stops.
 */
export type Attempts = (record: ReceivedRecord, turn: Turn) => Promise<void>;

export function createAttempts<Tx, Event>(
  options: ConsumerOptions<Tx, Event>,
  { apply, isStopping }: { apply: EventApplier; isStopping(): boolean },
): Attempts {
  const { group, transact, sqlOf, report, patienceMs = usualPatienceMs } = options;

  const mayPass = (cause: unknown, since: number) =>
    cause instanceof NotYet ? performance.now() - since < patienceMs : isOutage(cause);

  const parkedAfterFailure = async (record: ReceivedRecord, cause: unknown): Promise<boolean> => {
    const reason = cause instanceof Refused ? cause.message : `handler: ${nameOf(cause)}`;
    try {
      await transact(async (tx) => {
        await lockAggregate(sqlOf(tx), record.key);
        // Whoever has the partition now may have handled it, in a version that knows more.
        if (!(await wasHandled(sqlOf(tx), group, record)))
          await park(sqlOf(tx), group, record, reason);
      });
      options.afterCommit();
      report(`parked ${record.topic}/${record.partition}/${record.offset}: ${reason}`, cause);
      return true;
    } catch (outage) {
      report('could not park an event', outage);
      return false;
    }
  };

  return async (record, { lost, tried }) => {
    const since = performance.now();
    for (let attempt = 1; !isStopping() && !lost.aborted; attempt += 1) {
      try {
        await apply.one(record);
        options.afterCommit();
        tried();
        return;
      } catch (cause) {
        const tooOften =
          cause instanceof Refused || cause instanceof NotYet || attempt >= attemptsBeforeParking;
        const never = !mayPass(cause, since) && tooOften;
        if (never && (await parkedAfterFailure(record, cause))) return;
        tried();
        await pause(Math.min(backOffMs * attempt, longestBackOffMs), undefined, {
          signal: lost,
        }).catch(() => undefined);
      }
    }
    // Rejecting keeps the offset where it is, so that whoever has the partition next handles the record.
    throw new Error('The consumer gives the record back');
  };
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : typeof cause;
}
