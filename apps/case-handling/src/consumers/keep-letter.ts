import {
  letterFailed,
  letterQueued,
  letterSent,
  letterWithdrawn,
  onFacts,
  when,
  type ReadDataOf,
  type ReadFact,
} from '@klantreacties/event-contracts';
import type { Session } from '@klantreacties/service-runtime';
import type { CaseStore, ToldLetter } from '../use-cases/case/case-store.ts';

interface Keeping {
  store: Pick<CaseStore, 'keepLetter'>;
  session: Session;
}

type Told = ReadDataOf<typeof letterQueued>;

/** Keeps what a fact tells of a letter, for the time line, and so that one to the reporter can be sent again. */
export async function keepLetter(
  { subject, data }: { subject: string; data: Omit<Told, 'queuedAt'> },
  told: Pick<ToldLetter, 'state'> & Partial<Pick<ToldLetter, 'queuedAt' | 'endedAt'>>,
  { store, session }: Keeping,
): Promise<void> {
  const { letterId, letter, causeId, audience, channel, againOf = null } = data;
  const of = { caseId: subject, letterId, letter, causeId, audience, channel, againOf };
  await store.keepLetter(session, { queuedAt: null, endedAt: null, ...of, ...told });
}

export const keepQueued = ({ data, ...fact }: ReadFact<typeof letterQueued>, given: Keeping) =>
  keepLetter({ ...fact, data }, { state: 'QUEUED', queuedAt: data.queuedAt }, given);
export const keepSent = ({ data, ...fact }: ReadFact<typeof letterSent>, given: Keeping) =>
  keepLetter({ ...fact, data }, { state: 'SENT', endedAt: data.sentAt }, given);
export const keepFailed = ({ data, ...fact }: ReadFact<typeof letterFailed>, given: Keeping) =>
  keepLetter({ ...fact, data }, { state: 'FAILED', endedAt: data.failedAt }, given);
export const keepWithdrawn = (
  { data, ...fact }: ReadFact<typeof letterWithdrawn>,
  given: Keeping,
) => keepLetter({ ...fact, data }, { state: 'WITHDRAWN', endedAt: data.withdrawnAt }, given);

/** A letter that was written. */
export const keepLetterWhenQueued = when(letterQueued, { happen: keepQueued });

/** All that letters tell of themselves, for whoever reads the letters of before. */
export const lettersOfBefore = onFacts<Keeping, Promise<void>>(
  [
    keepLetterWhenQueued,
    when(letterSent, { happen: keepSent }),
    when(letterFailed, { happen: keepFailed }),
    when(letterWithdrawn, { happen: keepWithdrawn }),
  ],
  'IGNORED',
);
