import { accessStated } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { openedCase, tellsOfReaction } from './n01-new-reaction.ts';

/** N01 of a case that was opened by a version that did not say who is shut out, unless it went then. */
export const reactionOfBefore = defineLetter({
  ...tellsOfReaction,
  on: accessStated,
  samples: [
    {
      name: 'N01-before',
      data: { ...openedCase, statedAt: '2026-12-01T10:00:02.000Z' },
      personal: {},
      mustContain: [
        ['the number', 'SKAR-2026-000123'],
        ['the type', 'Soort: klacht'],
        ['by when to assign', 'voor of op 20 november 2026'],
        [
          'the link for staff',
          'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
        ],
      ],
    },
  ],
});
