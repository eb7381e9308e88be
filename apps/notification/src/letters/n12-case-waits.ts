import { noticeGiven } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';

/** A case waits, without its number or a link, for whoever reads the box of P&K may be involved. */
export const caseWaits = defineLetter({
  code: 'N12',
  name: 'Een reactie wacht op een buitenstaander',
  on: noticeGiven,
  audience: 'QUALITY',
  to: ({ personal }) => personal.to.email,
  when: ({ data }) => data.notice === 'WAITS_FOR_OUTSIDE',
  write: () => ({
    subject: 'Een reactie wacht op een buitenstaander',
    blocks: [
      text(
        'Er is een reactie die niemand binnen de organisatie verder mag brengen. Daar is een buitenstaander voor nodig, en de gids heeft er geen.',
      ),
      text(
        'Laat twee buitenstaanders in de gids zetten (rol OUTSIDE). Zij krijgen de reactie dan vanzelf. De termijnen lopen door.',
      ),
    ],
  }),
  samples: [
    {
      name: 'N12-waits',
      data: { notice: 'WAITS_FOR_OUTSIDE', givenAt: '2026-11-20T10:00:00Z' },
      personal: { number: null, to: { name: null, email: 'kwaliteit@skar.example.nl' } },
      mustContain: [
        ['what happened', 'die niemand binnen de organisatie verder mag brengen'],
        ['what to do', 'Laat twee buitenstaanders in de gids zetten'],
      ],
    },
  ],
});
