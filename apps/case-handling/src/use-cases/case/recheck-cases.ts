import { createHash, randomUUID } from 'node:crypto';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { Case } from '../../domain/case/case.ts';
import { matchingRules } from '../../domain/case/match-people.ts';
import { isMatchedBefore, recheckCase } from '../../domain/case/recheck.ts';
import type { CaseStore } from './case-store.ts';

export interface RecheckPorts {
  store: Pick<CaseStore, 'readAfter' | 'pastOf' | 'changeByItself'> & CheckedDirectory;
  directory(): Directory;
  now(): Date;
}

/** With which directory and rules every case was checked last. */
export interface CheckedDirectory {
  checkedDirectory(): Promise<string | null>;
  directoryChecked(digest: string): Promise<void>;
}

const atATime = 200;

/** What distinguishes one directory, with the rules of matching, from another. */
export const digestOf = (directory: Directory): string =>
  createHash('sha256').update(JSON.stringify({ matchingRules, directory })).digest('base64url');

/**
 * Goes through every case where the directory or the rules of matching are others than at the last time: who
 * has the case, whom it waits for, and for open cases of older rules whom they mean. Gives how many it looked at.
 */
export async function recheckCases({ store, directory, now }: RecheckPorts): Promise<number> {
  const known = directory();
  const digest = digestOf(known);
  if ((await store.checkedDirectory()) === digest) return 0;
  let looked = 0;
  let after: string | null = null;
  for (;;) {
    const records: Case[] = await store.readAfter(after, atATime);
    for (const record of records) await recheckOne({ store, now }, record, known);
    looked += records.length;
    after = records.at(-1)?.id ?? null;
    if (records.length < atATime) break;
  }
  await store.directoryChecked(digest);
  return looked;
}

async function recheckOne(
  { store, now }: Pick<RecheckPorts, 'store' | 'now'>,
  record: Case,
  directory: Directory,
): Promise<void> {
  const { id } = record;
  const at = now();
  const context = { now: at, today: localDateOf(at), newId: randomUUID };
  const past = isMatchedBefore(record) ? await store.pastOf(id) : null;
  // Most cases stay as they are, and need no lock.
  const { next, facts } = recheckCase(record, past, directory, context);
  if (next === record && facts.length === 0) return;
  const correlationId = randomUUID();
  const cause = { actor: null, at, correlationId, causationId: correlationId };
  await store.changeByItself(id, cause, (current) =>
    recheckCase(current, past, directory, context),
  );
}
