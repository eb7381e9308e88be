import { addressCorrected, parseFact, type FactEnvelope } from '@klantreacties/event-contracts';
import type { KeyRing, Reading } from '@klantreacties/event-delivery';
import { brandById, type Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import { asksForLetters, lettersFor } from '../domain/letters-for.ts';
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
export function readFact(value: string): Reading<FactEnvelope> {
  const parsed = parseFact(value);
  if ('refusal' in parsed) return parsed;
  const { envelope } = parsed;
  return asksForLetters(envelope) || envelope.type === addressCorrected.type
    ? { id: envelope.id, event: envelope }
    : { ignored: true };
}

/** Writes the letters that a fact asks for, or sends what waits to a corrected address; an erased reaction gets none. */
export function writeLettersWhenFacts({ store, keyRing, directory, now }: LetterPorts) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const sealed = fact.data.personal;
    if (sealed === undefined) return;
    const personal = await keyRing.open(fact.subject, sealed);
    if (personal === 'erased') return;
    if (fact.type === addressCorrected.type)
      return store.readdress(session, fact.subject, String(personal['email']));
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
