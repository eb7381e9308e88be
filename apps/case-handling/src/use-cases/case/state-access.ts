import { randomUUID } from 'node:crypto';
import { AggregateErased } from '@klantreacties/event-delivery';
import { localDateOf } from '@klantreacties/procedure';
import { statedAccess } from '../../domain/case/state-access.ts';
import type { CaseStore } from './case-store.ts';

export interface StatingPorts {
  store: Pick<CaseStore, 'notStatedAfter' | 'changeByItself'>;
  now(): Date;
}

const atATime = 200;

/**
 * Says of each case of which no fact under the current key did so who is shut out of it: once of a case of before,
 * and once of every case after the key was changed. Of an erased one nothing is said. Gives how many it stated.
 */
export async function stateAccess({ store, now }: StatingPorts): Promise<number> {
  let stated = 0;
  for (let after: string | null = null; ;) {
    const ids: string[] = await store.notStatedAfter(after, atATime);
    for (const id of ids) if (await stateOne({ store, now }, id)) stated += 1;
    after = ids.at(-1) ?? null;
    if (ids.length < atATime) return stated;
  }
}

async function stateOne({ store, now }: StatingPorts, id: string): Promise<boolean> {
  const at = now();
  const correlationId = randomUUID();
  const cause = { actor: null, at, correlationId, causationId: correlationId };
  const context = { now: at, today: localDateOf(at), newId: randomUUID };
  try {
    await store.changeByItself(id, cause, (record) => statedAccess(record, context));
    return true;
  } catch (problem) {
    if (problem instanceof AggregateErased) return false;
    throw problem;
  }
}
