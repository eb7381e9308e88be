import type { FactEnvelope } from '@klantreacties/event-contracts';
import { brandById, type Directory } from '@klantreacties/organisation';
import { localDateOf, type Language } from '@klantreacties/procedure';
import { markedAsSentAgain } from '../letters/sent-again.ts';
import type { NewLetter, WrittenLetter } from './letter-store.ts';

/**
 * Letters that go out again: the words of the first under the day on which it was written, on the same cause, so that
 * its delivery meets what that of the first would have met. One fact makes each of them once.
 */
export function lettersAgain(
  fact: FactEnvelope,
  first: readonly WrittenLetter[],
  { to, at, directory }: { to: string; at: Date; directory: Directory },
): NewLetter[] {
  const { caseRef, brand, restricted, language } = fact.data as unknown as {
    caseRef: string;
    brand: string;
    restricted: boolean;
    language: string;
  };
  const reader: Language = language === 'EN' ? 'EN' : 'NL';
  return first.map((letter) => ({
    caseId: fact.subject,
    caseRef,
    brand,
    restricted,
    code: letter.letter,
    causeId: letter.cause_id,
    correlationId: fact.correlationid,
    audience: 'REPORTER',
    to,
    reader: null,
    toldOpenly: true,
    oncePerCase: false,
    alsoIfShutOut: false,
    sender: letter.sender,
    subject: letter.subject,
    ...markedAsSentAgain(letter, {
      language: reader,
      phone: brandById(directory, brand)?.phone ?? null,
      writtenOn: localDateOf(letter.queued_at),
      sentOn: localDateOf(at),
    }),
    sealedToken: null,
    at,
    again: { by: fact.id, of: letter.id },
  }));
}
