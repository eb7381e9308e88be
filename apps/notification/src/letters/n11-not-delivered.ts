import { letterFailed } from '@klantreacties/event-contracts';
import type { Audience } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';
import { dossier } from './layout/voice.ts';

const unaware: Record<Audience, string> = {
  REPORTER: 'De ouder weet dit dus nog niet. Bel of schrijf de ouder.',
  HANDLER: 'De behandelaar weet dit dus nog niet. Bel de behandelaar.',
  QUALITY: 'De brief was voor P&K zelf.',
  COLLEAGUE: 'De collega weet dit dus nog niet. Bel de collega.',
  FORMER_ADDRESS: 'De brief was voor een adres dat niet meer geldt.',
};

/**
 * A letter was refused for good. No number, no name and no address, for it may be sent to anyone: P&K finds
 * the case by its id.
 */
export const notDelivered = defineLetter({
  code: 'N11',
  name: 'Brief niet aangekomen',
  on: letterFailed,
  audience: 'QUALITY',
  to: ({ brand }) => brand.qualityMail,
  // Another one about a refused N11 would go to the same box. That a former address is gone is no news.
  when: ({ data }) => data.letter !== 'N11' && data.audience !== 'FORMER_ADDRESS',
  write(fact) {
    const { letter, audience, smtpCode } = fact.data;
    const { caseId } = fact;
    return {
      subject: `Brief ${letter} niet aangekomen (${caseId})`,
      blocks: [
        text(
          `De brief ${letter} bij dossier ${caseId} is geweigerd${smtpCode === null ? '' : ` (code ${smtpCode})`}.`,
        ),
        text(unaware[audience as Audience]),
        dossier(fact),
      ],
    };
  },
  samples: [
    {
      name: 'N11',
      data: {
        letterId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d1',
        letter: 'E02',
        causeId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d2',
        audience: 'REPORTER',
        channel: 'MAIL',
        failedAt: '2026-11-14T10:00:01Z',
        smtpCode: 550,
      },
      personal: {},
      mustContain: [
        ['which letter', 'De brief E02'],
        ['which case', '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5 is geweigerd'],
        ['the code', '(code 550)'],
        ['what to do', 'Bel of schrijf de ouder'],
      ],
    },
  ],
});
