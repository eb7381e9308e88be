import type { FactEnvelope } from '@klantreacties/event-contracts';
import { brandById, isOfSomebodyWhoLeft, type Directory } from '@klantreacties/organisation';
import { htmlOf } from '../letters/layout/html-of.ts';
import { textOf } from '../letters/layout/text-of.ts';
import { lettersFor } from '../letters/letters-for.ts';
import type { Audience } from '@klantreacties/procedure';
import type { NewLetter } from './letter-store.ts';

/** A letter to somebody as staff who works there no more; as a reporter they keep theirs. */
export const isForWhoLeft = (
  directory: Directory,
  audience: Audience,
  to: string | null,
): boolean => audience !== 'REPORTER' && to !== null && isOfSomebodyWhoLeft(directory, to);

/** The letters that a fact asks for, as they are queued; throws for a brand that the directory does not have. */
export function newLettersOn(
  fact: FactEnvelope,
  personal: Record<string, unknown>,
  { directory, at }: { directory: Directory; at: Date },
): NewLetter[] {
  const { caseRef, restricted, ...data } = fact.data as unknown as {
    caseRef: string;
    brand: string;
    restricted: boolean;
  };
  const brand = brandById(directory, data.brand);
  if (brand === null) throw new Error('A fact names a brand that the directory does not have');
  const wanted = lettersFor(fact, personal, { directory, brand }).filter(
    ({ audience, to }) => !isForWhoLeft(directory, audience, to),
  );
  return wanted.map(({ code, audience, to, language, letter, sealedToken }) => ({
    caseId: fact.subject,
    caseRef,
    brand: brand.id,
    restricted,
    code,
    causeId: fact.id,
    correlationId: fact.correlationid,
    audience,
    to,
    sender: brand.sender.email,
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter, { language, brand }),
    sealedToken,
    at,
  }));
}
