import type { Notice } from '@klantreacties/procedure';
import { inline, text, type Letter } from './layout/blocks.ts';
import { dossier, type StaffCase } from './staff-letters.ts';

const words: Record<Exclude<Notice, 'WAITS_FOR_OUTSIDE'>, { subject: string; lines: string[] }> = {
  CALLED_IN: {
    subject: 'Jij bent nodig bij reactie',
    lines: [
      'Bij deze reactie mag niemand binnen de organisatie de volgende stap doen. Daarom vragen we jou als buitenstaander.',
      'Lees het dossier en doe de stap die openstaat. Wat je leest is geheim (Wet kinderopvang, artikel 1.57d).',
    ],
  },
  CONFLICT_FOUND: {
    subject: 'Mogelijk een collega betrokken bij reactie',
    lines: [
      'We hebben opnieuw gekeken wie met de namen in deze reactie bedoeld kan zijn. Er is een collega bij gekomen.',
      'Die collega kan het dossier nu niet lezen. Was het de behandelaar, dan is een nieuwe behandelaar nodig. Stel vast wie bedoeld is.',
    ],
  },
  JUDGMENT_MARKED: {
    subject: 'Oordeel door een betrokkene bij reactie',
    lines: [
      'Wie het oordeel over deze reactie schreef of verstuurde, blijkt er zelf bij betrokken.',
      'Het oordeel is verstuurd en blijft staan. De maatregelen zijn nu voor P&K. Bekijk wat er verder nodig is.',
    ],
  },
};

/** N12 about a case, to one colleague who may read it: its number, what there is to do, and a link. */
export function noticeLetter(
  staffCase: StaffCase,
  given: { name: string | null; notice: Exclude<Notice, 'WAITS_FOR_OUTSIDE'> },
): Letter {
  const { subject, lines } = words[given.notice];
  const greeting = given.name === null ? [] : [text(`Beste ${inline(given.name)},`)];
  return {
    subject: `${subject} ${staffCase.number}`,
    blocks: [...greeting, ...lines.map(text), dossier(staffCase.brand, staffCase.caseId)],
  };
}

/** N12 to the box of P&K: a case waits, without its number or a link, for whoever reads the box may be involved. */
export const waitingLetter = (): Letter => ({
  subject: 'Een reactie wacht op een buitenstaander',
  blocks: [
    text(
      'Er is een reactie die niemand binnen de organisatie verder mag brengen. Daar is een buitenstaander voor nodig, en de gids heeft er geen.',
    ),
    text(
      'Laat twee buitenstaanders in de gids zetten (rol OUTSIDE). Zij krijgen de reactie dan vanzelf. De termijnen lopen door.',
    ),
  ],
});
