import { addressCorrected } from '@klantreacties/event-contracts';
import { localDateOf, longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { toFormerAddress } from './layout/former-address.ts';
import { wordsFor } from './layout/voice.ts';

/** To the address that the reporter had, that it was removed. */
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
      blocks: toFormerAddress(
        fact,
        say(
          `Dit mailadres stond bij ${brand.name} als adres van iemand aan wie we schrijven. Op ${on} hebben we het daar weggehaald.`,
          `${brand.name} had this mail address as that of somebody whom we write to. On ${on} we removed it there.`,
        ),
      ),
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
