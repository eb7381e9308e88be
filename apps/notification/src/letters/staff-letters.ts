import type { Brand } from '@klantreacties/organisation';
import { kinds, type Audience, type Kind, type TermDates } from '@klantreacties/procedure';
import { button, inline, link, list, text, type Block, type Letter } from './layout/blocks.ts';
import { longDate } from './layout/voice.ts';

/** A case as staff find it: by its number in a letter, by its id in a link. */
export interface StaffCase {
  brand: Brand;
  number: string;
  caseId: string;
}

/** The way to a case for staff. */
export const dossier = (brand: Brand, caseId: string): Block =>
  button('Naar het dossier', `${brand.dossierUrl}/${caseId}`);

/** N01 Nieuwe reactie, to P&K; of a restricted one the number and a link only. */
export function newReactionLetter(
  { brand, number, caseId }: StaffCase,
  given: {
    kind: Kind;
    location: string | null;
    restricted: boolean;
    handlerKnownDueOn: string;
  },
): Letter {
  const known = given.restricted
    ? [
        text(
          `Er is een ernstige reactie: ${number}. Alleen de leiding van P&K en de directeur mogen hem lezen.`,
        ),
      ]
    : [
        text(`Er is een nieuwe reactie: ${number}.`),
        list(
          `Soort: ${kinds.words[given.kind].nl}`,
          `Merk: ${brand.name}`,
          `Locatie: ${given.location ?? 'niet bekend of hele organisatie'}`,
          'Ernst: gewoon',
        ),
        text(`Wijs een behandelaar aan voor of op ${longDate(given.handlerKnownDueOn, 'NL')}.`),
      ];
  return { subject: `Nieuwe reactie ${number}`, blocks: [...known, dossier(brand, caseId)] };
}

/** N02 Jij behandelt deze reactie, to the handler; no text of the case. */
export function assignmentLetter(
  { brand, number, caseId }: StaffCase,
  given: { name: string; dates: TermDates },
): Letter {
  const { settledDueOn, proposalDueOn } = given.dates;
  const terms = [
    proposalDueOn && `Voorstel: liefst voor of op ${longDate(proposalDueOn, 'NL')}`,
    settledDueOn && `Afgehandeld: uiterlijk ${longDate(settledDueOn, 'NL')}`,
  ].filter((term): term is string => term !== null);
  const report = encodeURIComponent(`Ik kan reactie ${number} niet behandelen`);
  return {
    subject: `Jij behandelt reactie ${number}`,
    blocks: [
      text(`Beste ${inline(given.name)},`),
      text(
        `P&K vraagt jou om reactie ${number} te behandelen. Lees het dossier en laat weten of je het doet.`,
      ),
      ...(terms.length === 0 ? [] : [list(...terms)]),
      text('Wat je leest is geheim (Wet kinderopvang, artikel 1.57d).'),
      text(
        'Ben je er zelf bij betrokken, of kun je niet vrij oordelen? Open het dossier dan niet en meld het meteen aan P&K.',
      ),
      link('Meld dat je niet kunt behandelen', `mailto:${brand.qualityMail}?subject=${report}`),
      dossier(brand, caseId),
    ],
  };
}

const unaware: Record<Audience, string> = {
  REPORTER: 'De ouder weet dit dus nog niet. Bel of schrijf de ouder.',
  HANDLER: 'De behandelaar weet dit dus nog niet. Bel de behandelaar.',
  QUALITY: 'De brief was voor P&K zelf.',
  COLLEAGUE: 'De collega weet dit dus nog niet. Bel de collega.',
};

/** N11 Brief niet aangekomen, to P&K: no number, no name and no address, for it may be sent to anyone. */
export function failedLetter(
  brand: Brand,
  given: { caseId: string; letter: string; audience: Audience; code: number | null },
): Letter {
  const { caseId, letter, audience, code } = given;
  return {
    subject: `Brief ${letter} niet aangekomen (${caseId})`,
    blocks: [
      text(
        `De brief ${letter} bij dossier ${caseId} is geweigerd${code === null ? '' : ` (code ${code})`}.`,
      ),
      text(unaware[audience]),
      dossier(brand, caseId),
    ],
  };
}
