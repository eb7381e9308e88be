import type { FactEnvelope } from '@klantreacties/event-contracts';
import {
  brandById,
  isOfSomebodyWhoLeft,
  isOfSomebodyWhoWorksHere,
  type Brand,
  type Directory,
} from '@klantreacties/organisation';
import type { Audience } from '@klantreacties/procedure';
import { htmlOf } from '../letters/layout/html-of.ts';
import { textOf } from '../letters/layout/text-of.ts';
import { lettersFor } from '../letters/letters-for.ts';
import type { NewLetter } from './letter-store.ts';
import { qualityReaders, type Readership } from './quality-readers.ts';

/**
 * A letter to somebody as staff who works there no more; as a reporter they keep theirs, and so does an address that
 * was theirs as a reporter. A colleague whom the directory does not have any more, or not under that address, left too:
 * nobody can say whose mailbox it is now.
 */
export function isForWhoLeft(directory: Directory, audience: Audience, to: string | null): boolean {
  if (to === null || audience === 'REPORTER' || audience === 'FORMER_ADDRESS') return false;
  // Of P&K there are boxes too, which may have had another address when the letter was written.
  return audience === 'QUALITY'
    ? isOfSomebodyWhoLeft(directory, to)
    : !isOfSomebodyWhoWorksHere(directory, to);
}

/** Where a letter goes, and whether analysts hear of it. */
export type ToWhom = Pick<NewLetter, 'to' | 'reader' | 'toldOpenly'>;

/** Whether a letter goes to the box because of what it is; who gets N12 is chosen with the case at hand. */
export const goesToTheBox = (
  { code, audience, to }: Pick<NewLetter, 'code' | 'audience' | 'to'>,
  brand: Brand,
): boolean => audience === 'QUALITY' && code !== 'N12' && to === brand.qualityMail;

/** To whom a letter to the box goes: there, or to whoever may read the case, one by one. */
export function inPlaceOfTheBox(
  brand: Brand,
  directory: Directory,
  readership: Readership,
): ToWhom[] {
  const readers = qualityReaders(directory, readership);
  if (readers === 'BOX') return [{ to: brand.qualityMail, reader: null, toldOpenly: true }];
  // That there are several would tell analysts that somebody of P&K may not read the case.
  return readers.map(({ id, email }, n) => ({ to: email, reader: id, toldOpenly: n === 0 }));
}

/** The letters that a fact asks for, as they are queued; throws for a brand that the directory does not have. */
export function newLettersOn(
  fact: FactEnvelope,
  personal: Record<string, unknown>,
  { directory, at, readership }: { directory: Directory; at: Date; readership: Readership },
): NewLetter[] {
  const { caseRef, ...data } = fact.data as unknown as { caseRef: string; brand: string };
  const brand = brandById(directory, data.brand);
  if (brand === null) throw new Error('A fact names a brand that the directory does not have');
  // Once it is known who may read the case, that alone decides to whom of P&K a copy goes.
  const read = readership.isKnown ? { ...personal, copyToQuality: true } : personal;
  const wanted = lettersFor(fact, read, { directory, brand }).filter(
    ({ audience, to }) => !isForWhoLeft(directory, audience, to),
  );
  return wanted.flatMap(
    ({ code, audience, to, language, letter, sealedToken, oncePerCase, alsoIfShutOut }) => {
      const made = {
        caseId: fact.subject,
        caseRef,
        brand: brand.id,
        // A fact of another owner says it as the form did.
        restricted: readership.restricted,
        code,
        causeId: fact.id,
        correlationId: fact.correlationid,
        audience,
        oncePerCase,
        alsoIfShutOut,
        sender: brand.sender.email,
        subject: letter.subject,
        text: textOf(letter),
        html: htmlOf(letter, { language, brand }),
        sealedToken,
        at,
      };
      const toWhom: ToWhom[] = goesToTheBox({ code, audience, to }, brand)
        ? inPlaceOfTheBox(brand, directory, readership)
        : [{ to, reader: null, toldOpenly: true }];
      return toWhom.map((one) => ({ ...made, ...one }));
    },
  );
}
