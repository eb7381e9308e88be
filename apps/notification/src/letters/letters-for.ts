import type { FactEnvelope } from '@klantreacties/event-contracts';
import type { Brand, Directory } from '@klantreacties/organisation';
import type { Audience, Language, LetterCode } from '@klantreacties/procedure';
import {
  languagesOf,
  type Addressee,
  type LetterDefinition,
  type LetterFact,
} from './define-letter.ts';
import { letters } from './index.ts';
import type { Letter } from './layout/blocks.ts';

/** One letter to send; without an address it lies in the file, to be read with number and code. */
export interface Addressed {
  code: LetterCode;
  audience: Audience;
  to: string | null;
  language: Language;
  letter: Letter;
  /** What is put in its place when it is mailed, still sealed; null for nearly every letter. */
  sealedToken: string | null;
  oncePerCase: boolean;
  alsoIfShutOut: boolean;
}

/** What of a fact no letter here has words for; nobody is written half a letter, so the fact waits. */
export function withoutWords({ type, data }: Pick<FactEnvelope, 'type' | 'data'>): string | null {
  for (const { on, noWordsFor } of letters) {
    const unknown = on.type === type ? noWordsFor?.(data) : null;
    if (typeof unknown === 'string') return unknown;
  }
  return null;
}

/**
 * The letters that a fact asks for; pure, and none for a fact that asks for none. What goes out again goes to the
 * reporter alone. A reporter of a language
 * that this build does not know is written to in Dutch.
 */
export function lettersFor(
  fact: Pick<FactEnvelope, 'type' | 'subject' | 'data'>,
  personal: Record<string, unknown>,
  where: { brand: Brand; directory: Directory },
): Addressed[] {
  const ofReporter: Language = fact.data['language'] === 'EN' ? 'EN' : 'NL';
  return letters
    .filter(({ on }) => on.type === fact.type)
    .flatMap((letter) => {
      const language = languagesOf(letter).includes(ofReporter) ? ofReporter : 'NL';
      const { subject: caseId, data } = fact;
      return written(letter, { ...where, caseId, data, personal, language });
    });
}

function written(letter: LetterDefinition, fact: LetterFact): Addressed[] {
  const { code, copies = [], oncePerCase = false } = letter;
  // What goes out again did not reach the reporter; for staff nothing changed.
  const again = 'again' in fact.data && fact.data.again === true;
  const goesTo = ({ audience, when }: Addressee) =>
    (audience === 'REPORTER' || !again) && (when?.(fact) ?? true);
  if (!goesTo(letter)) return [];
  const original = letter.write(fact);
  const copy = fact.language === 'NL' ? 'Kopie' : 'Copy';
  const { language } = fact;
  const sealedToken = letter.sealedToken?.(fact) ?? null;
  const alsoIfShutOut = letter.alsoIfShutOut?.(fact.data) ?? false;
  return [
    {
      code,
      audience: letter.audience,
      to: letter.to(fact),
      language,
      letter: original,
      sealedToken,
      oncePerCase,
      alsoIfShutOut,
    },
    ...copies.filter(goesTo).map(({ audience, to }) => ({
      code,
      audience,
      to: to(fact),
      language,
      letter: { ...original, subject: `${copy}: ${original.subject}` },
      sealedToken: null,
      oncePerCase,
      alsoIfShutOut,
    })),
  ];
}
