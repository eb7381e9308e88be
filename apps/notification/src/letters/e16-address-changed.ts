import { addressCorrected } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';
import { longDate, wordsFor } from './layout/voice.ts';

/**
 * To the address that the reporter had. It may be a stranger's, so it names nobody and no case; it may be the
 * reporter's still, and then they hear of a change that they did not ask for.
 */
export const addressChanged = defineLetter({
  code: 'E16',
  name: 'Mailadres gewijzigd',
  on: addressCorrected,
  audience: 'FORMER_ADDRESS',
  to: ({ personal }) => personal.former ?? null,
  when: ({ personal }) => personal.former !== undefined,
  write(fact) {
    const say = wordsFor(fact);
    const { brand, language, data } = fact;
    const on = longDate(localDateOf(new Date(data.correctedAt)), language);
    return {
      subject: say('Dit mailadres is gewijzigd', 'This mail address was changed'),
      blocks: [
        text(say('Beste lezer,', 'Dear reader,')),
        text(
          say(
            `Dit mailadres stond bij ${brand.name} als adres van iemand aan wie we schrijven. Op ${on} hebben we het daar weggehaald.`,
            `${brand.name} had this mail address as that of somebody whom we write to. On ${on} we removed it there.`,
          ),
        ),
        text(
          say(
            `Klopt dat, dan hoef je niets te doen. Klopt het niet? Bel ons op ${brand.phone}.`,
            `If that is right, there is nothing to do. Is it wrong? Call us on ${brand.phone}.`,
          ),
        ),
        text(say('Je kunt niet antwoorden op deze mail.', 'You cannot reply to this mail.')),
        text(say(`Met vriendelijke groet,\n${brand.name}`, `Kind regards,\n${brand.name}`)),
      ],
    };
  },
  samples: [
    {
      name: 'E16',
      data: { correctedAt: '2026-11-24T10:00:00Z' },
      personal: { email: 'eva.jansen@example.nl', former: 'eva@example.nl' },
      mustContain: [
        [
          'what happened',
          'Op 24 november 2026 hebben we het daar weggehaald',
          'On 24 November 2026 we removed it there',
        ],
        ['where to turn', 'Bel ons op 026 000 00 00', 'Call us on 026 000 00 00'],
      ],
    },
  ],
});
