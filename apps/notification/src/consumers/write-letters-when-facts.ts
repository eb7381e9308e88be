import {
  addressCorrected,
  involvedPersonSettled,
  onFacts,
  settlingBegun,
  whenOpened,
  type FactEnvelope,
  type OpenedFact,
  type Opener,
  type Refusal,
} from '@klantreacties/event-contracts';
import { hasRole, staffById, type Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import { letters } from '../letters/index.ts';
import { withoutWords } from '../letters/letters-for.ts';
import type { LetterStore, NewLetter } from '../sending/letter-store.ts';
import { newLettersOn } from '../sending/new-letters.ts';

export interface LetterPorts extends Opener {
  store: Pick<LetterStore, 'queue' | 'readdress' | 'withdraw'>;
  directory(): Directory;
  now(): Date;
}

/** What a fact meets here, in the transaction that marks it as handled. */
interface FactContext extends LetterPorts {
  session: Session;
}

// What a letter's own fact asks for is queued with that fact, in one transaction.
const asking = new Set(letters.map(({ on }) => on).filter(({ owner }) => owner !== 'letter'));

const letterRows = [...asking].map((on) =>
  whenOpened(on, {
    unknownIn: (data) => withoutWords({ type: on.type, data }),
    async happen({ personal, ...fact }, { store, session, directory, now }: FactContext) {
      const where = { directory: directory(), at: now() };
      await store.queue(session, newLettersOn(fact, personal, where));
    },
  }),
);

/**
 * The facts that ask for letters; an erased reaction gets none. What waits goes to a corrected address, and
 * nothing that waits goes to a colleague who turned out to be involved.
 */
export const letterFacts = onFacts<FactContext, Promise<void | Refusal>>(
  [
    ...letterRows,
    whenOpened(addressCorrected, {
      happen: ({ subject, personal }, { store, session }: FactContext) =>
        store.readdress(session, subject, personal.email),
    }),
    whenOpened(involvedPersonSettled, { happen: withdrawFromInvolved }),
    whenOpened(settlingBegun, { happen: withdrawFromInvolved }),
  ],
  'IGNORED',
);

/**
 * Lets facts have their effects in their order, in the transaction that marks them as handled. The letters that
 * they ask for are queued together.
 */
export const followLetterFacts =
  ({ store, ...ports }: LetterPorts) =>
  async (facts: readonly FactEnvelope[], session: Session): Promise<void | Refusal> => {
    const written: NewLetter[] = [];
    const queueWritten = () => store.queue(session, written.splice(0));
    const queueing: LetterPorts['store'] = {
      async queue(_session, letters) {
        written.push(...letters);
      },
      // These are about what waits, so it has to be there.
      async readdress(...given) {
        await queueWritten();
        await store.readdress(...given);
      },
      async withdraw(...given) {
        await queueWritten();
        await store.withdraw(...given);
      },
    };
    for (const fact of facts) {
      const refused = await letterFacts.happen(fact, { ...ports, store: queueing, session });
      if (refused !== undefined) return refused;
    }
    await queueWritten();
  };

async function withdrawFromInvolved(
  { subject, data, personal }: OpenedFact<typeof involvedPersonSettled | typeof settlingBegun>,
  { store, session, directory, now }: FactContext,
): Promise<void> {
  const person = staffById(directory(), personal.staffId ?? '');
  // An outside person is shut out by confirmation only, and gets what was meant for them until then.
  if (person === null || (hasRole(person, 'OUTSIDE') && data.outcome === 'PRESUMED')) return;
  const isQuality = hasRole(person, 'QUALITY', 'QUALITY_LEAD');
  await store.withdraw(session, subject, { email: person.email, isQuality, at: now() });
}
