import {
  addressCorrected,
  involvedPersonSettled,
  openPersonal,
  readFactsFor,
  type FactDefinition,
  type FactEnvelope,
  type ReadPersonalOf,
  settlingBegun,
} from '@klantreacties/event-contracts';
import { Refused, type KeyRing, type Reading } from '@klantreacties/event-delivery';
import { hasRole, staffById, type Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import { letters } from '../letters/index.ts';
import { withoutWords } from '../letters/letters-for.ts';
import type { LetterStore } from '../sending/letter-store.ts';
import { newLettersOn } from '../sending/new-letters.ts';

export interface LetterPorts {
  store: Pick<LetterStore, 'queue' | 'readdress' | 'withdraw'>;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

// What a letter's own fact asks for is queued with that fact, in one transaction.
const asking = letters.map(({ on }) => on).filter(({ owner }) => owner !== 'letter');

/** Reads a record of a facts topic; a fact that changes no letter is ignored. */
export const readFact: (value: string) => Reading<FactEnvelope> = readFactsFor({
  types: new Set([
    ...asking.map(({ type }) => type),
    addressCorrected.type,
    involvedPersonSettled.type,
    settlingBegun.type,
  ]),
  unknownIn: withoutWords,
});

/**
 * Writes the letters that a fact asks for; an erased reaction gets none. What waits goes to a corrected address,
 * and nothing that waits goes to a colleague who turned out to be involved.
 */
export function writeLettersWhenFacts({ store, keyRing, directory, now }: LetterPorts) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const sealed = fact.data.personal;
    if (sealed === undefined) return;
    const opened = await keyRing.open(fact.subject, sealed);
    if (opened === 'erased') return;
    if (fact.type === addressCorrected.type)
      return store.readdress(session, fact.subject, readOf(addressCorrected, fact, opened).email);
    const settling = [involvedPersonSettled, settlingBegun].find(({ type }) => type === fact.type);
    if (settling !== undefined) {
      const person = staffById(directory(), readOf(settling, fact, opened).staffId ?? '');
      // An outside person is shut out by confirmation only, and gets what was meant for them until then.
      if (person === null || (hasRole(person, 'OUTSIDE') && fact.data['outcome'] === 'PRESUMED'))
        return;
      const isQuality = hasRole(person, 'QUALITY', 'QUALITY_LEAD');
      return store.withdraw(session, fact.subject, { email: person.email, isQuality });
    }
    const definition = asking.find(({ type }) => type === fact.type);
    if (definition === undefined) return;
    const personal = readOf(definition, fact, opened);
    await store.queue(session, newLettersOn(fact, personal, { directory: directory(), at: now() }));
  };
}

function readOf<D extends FactDefinition>(
  definition: D,
  fact: FactEnvelope,
  opened: Record<string, unknown>,
): ReadPersonalOf<D> {
  const read = openPersonal(definition, fact, opened);
  if ('refusal' in read) throw new Refused(read.refusal.reason);
  return read.personal;
}
