import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

const busy = 5;

/**
 * Takes a lock that the operating system holds for this process and gives up with it, however it ends;
 * null when another has it. SQLite brings such locks to every system that Node runs on.
 */
export function tryLock(file: string): (() => void) | null {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if ((cause as { errcode?: number }).errcode === busy) return null;
    throw cause;
  }
  return () => database.close();
}

/** Does `work` while nobody else does the same under this lock. */
export async function whileLocked<Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let release = tryLock(file);
  while (release === null) {
    await pause(100);
    release = tryLock(file);
  }
  try {
    return await work();
  } finally {
    release();
  }
}
