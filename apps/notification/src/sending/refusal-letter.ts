import { brandById, type Directory } from '@klantreacties/organisation';
import type { LetterRow, NewLetter } from './letter-store.ts';
import { htmlOf } from '../letters/layout/html-of.ts';
import { failedLetter } from '../letters/staff-letters.ts';
import { textOf } from '../letters/layout/text-of.ts';

/** N11 as it is queued: P&K finds the case by its id, for the number is personal and not kept here. */
export function refusalLetter(
  given: { row: LetterRow; factId: string; smtpCode: number | null; at: Date },
  directory: Directory,
): NewLetter | null {
  const { row, factId, smtpCode, at } = given;
  const brand = brandById(directory, row.brand);
  if (brand === null) return null;
  const letter = failedLetter(brand, {
    caseId: row.case_id,
    letter: row.letter,
    audience: row.audience,
    code: smtpCode,
  });
  return {
    caseId: row.case_id,
    caseRef: row.case_ref,
    brand: row.brand,
    restricted: row.restricted,
    code: 'N11',
    causeId: factId,
    correlationId: row.correlation_id,
    audience: 'QUALITY',
    to: brand.qualityMail,
    sender: brand.sender.email,
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter, { brand: brand.name, language: 'NL' }),
    at,
  };
}
