import {
  addressCorrected,
  openPersonal,
  readFactsFor,
  type FactDefinition,
  type FactEnvelope,
  type ReadPersonalOf,
} from '@klantreacties/event-contracts';
import { Refused, type KeyRing, type Reading } from '@klantreacties/event-delivery';
import { brandById, type Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import { asking, askingTypes, lettersFor, withoutWords } from '../domain/letters-for.ts';
import { htmlOf } from '../letters/html-of.ts';
import { textOf } from '../letters/text-of.ts';
import type { LetterStore } from '../use-cases/letter-store.ts';

export interface LetterPorts {
  store: Pick<LetterStore, 'queue' | 'readdress'>;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

/** Reads a record of a facts topic; a fact that changes no letter is ignored. */
export const readFact: (value: string) => Reading<FactEnvelope> = readFactsFor({
  types: new Set([...askingTypes, addressCorrected.type]),
  unknownIn: withoutWords,
});

/** Writes the letters that a fact asks for, or sends what waits to a corrected address; an erased reaction gets none. */
export function writeLettersWhenFacts({ store, keyRing, directory, now }: LetterPorts) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const sealed = fact.data.personal;
    if (sealed === undefined) return;
    const opened = await keyRing.open(fact.subject, sealed);
    if (opened === 'erased') return;
    if (fact.type === addressCorrected.type)
      return store.readdress(session, fact.subject, readOf(addressCorrected, fact, opened).email);
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
