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
import { brandById, hasRole, staffById, type Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import { asking, askingTypes, lettersFor, withoutWords } from '../letters/letters-for.ts';
import { htmlOf } from '../letters/layout/html-of.ts';
import { textOf } from '../letters/layout/text-of.ts';
import type { LetterStore } from '../sending/letter-store.ts';

export interface LetterPorts {
  store: Pick<LetterStore, 'queue' | 'readdress' | 'withdraw'>;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

/** Reads a record of a facts topic; a fact that changes no letter is ignored. */
export const readFact: (value: string) => Reading<FactEnvelope> = readFactsFor({
  types: new Set([
    ...askingTypes,
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
    const { caseRef, brand, restricted } = fact.data as unknown as {
      caseRef: string;
      brand: string;
      restricted: boolean;
    };
    const known = brandById(directory(), brand);
    if (known === null) throw new Error('A fact names a brand that the directory does not have');
    const { name, sender } = known;
    const letters = lettersFor(fact, personal, directory());
    await store.queue(
      session,
      letters.map(({ code, audience, to, language, letter }) => ({
        caseId: fact.subject,
        caseRef,
        brand,
        restricted,
        code,
        causeId: fact.id,
        correlationId: fact.correlationid,
        audience,
        to,
        sender: sender.email,
        subject: letter.subject,
        text: textOf(letter),
        html: htmlOf(letter, { language, brand: name }),
        at: now(),
      })),
    );
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
