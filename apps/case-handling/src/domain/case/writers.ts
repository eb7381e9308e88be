import { staffById, type Directory } from '@klantreacties/organisation';
import type { Case, Writer } from './case.ts';

/** The case with who does something to it, as the directory has them now. */
export function withWriter(record: Case, staffId: string, at: Date, directory: Directory): Case {
  const person = staffById(directory, staffId);
  if (person === null) return record;
  const { name, function: work } = person;
  const known = record.writers.findLast((one) => one.staffId === staffId);
  if (known?.name === name && known.function === work) return record;
  const writer = { staffId, name, function: work, from: at.toISOString() };
  return { ...record, writers: [...record.writers, writer] };
}

/**
 * Somebody by the name and function that they had at an instant. Where that was not kept, by the first that is known
 * of them in this case, else as the directory has them now; null where neither has them.
 */
export function writerAt(
  { writers }: Case,
  staffId: string,
  at: string | null,
  directory: Directory,
): Pick<Writer, 'name' | 'function'> | null {
  const known = writers.filter((one) => one.staffId === staffId);
  const then = at === null ? undefined : known.findLast(({ from }) => from <= at);
  return then ?? known[0] ?? staffById(directory, staffId);
}
