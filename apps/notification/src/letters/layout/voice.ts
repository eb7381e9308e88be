import type { Brand } from '@klantreacties/organisation';
import { salutationName } from '@klantreacties/plain-text';
import type { Language } from '@klantreacties/procedure';
import { button, text, type Block } from './blocks.ts';

/** What every letter is written in: the brand's voice and the reader's language. */
export interface Voice {
  brand: Brand;
  language: Language;
}

/** Picks the words of the reader's language. */
export const wordsFor =
  ({ language }: Voice) =>
  (nl: string, en: string): string =>
    language === 'NL' ? nl : en;

/**
 * Greets by what is a name and nothing else, or nobody by name: whoever fills in the form with someone else's mail
 * address sends them no link, number or message in our letter.
 */
export function greeting(voice: Voice, reporter: { name: string } | null): Block {
  const say = wordsFor(voice);
  const name = reporter === null ? null : salutationName(reporter.name);
  return text(say(`Beste ${name ?? 'ouder'},`, `Dear ${name ?? 'parent'},`));
}

/** The end of a letter to a reporter: where an answer goes, for nobody reads the mailbox that it comes from. */
export function goodbye(voice: Voice): Block[] {
  const { name, phone } = voice.brand;
  const say = wordsFor(voice);
  return [
    text(
      say(
        `Je kunt niet antwoorden op deze mail. Wil je iets zeggen? Schrijf het bij je reactie of bel ${phone}.`,
        `You cannot reply to this mail. Would you like to say something? Write it with your reaction or call ${phone}.`,
      ),
    ),
    text(say(`Met vriendelijke groet,\n${name}`, `Kind regards,\n${name}`)),
  ];
}

export function follow(voice: Voice): Block {
  return button(wordsFor(voice)('Bekijk je reactie', 'See your reaction'), voice.brand.followUpUrl);
}

/** The way to a case for staff. */
export const dossier = ({ brand, caseId }: { brand: Brand; caseId: string }): Block =>
  button('Naar het dossier', `${brand.dossierUrl}/${caseId}`);
