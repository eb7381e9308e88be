import { formerAddressNotified } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { toFormerAddress } from './layout/former-address.ts';
import { wordsFor } from './layout/voice.ts';

/** To an address of before, that the code of its case was renewed by a link to the address of now. */
export const codeRenewedNotice = defineLetter({
  code: 'E18',
  name: 'Code vernieuwd',
  on: formerAddressNotified,
  audience: 'FORMER_ADDRESS',
  to: ({ personal }) => personal.email,
  write(fact) {
    const say = wordsFor(fact);
    const { name } = fact.brand;
    return {
      subject: say(`Een code bij ${name} is vernieuwd`, `A code at ${name} was renewed`),
      blocks: toFormerAddress(
        fact,
        say(
          `Dit mailadres stond eerder bij ${name} als adres van iemand aan wie we schrijven. De code waarmee diegene bij ons meeleest, is vernieuwd. De link daarvoor ging naar het adres van nu.`,
          `${name} had this mail address before as that of somebody whom we write to. The code with which they read along was renewed. The link for it went to the address of now.`,
        ),
      ),
    };
  },
  samples: [
    {
      name: 'E18',
      data: { renewedAt: '2026-12-01T10:10:00Z' },
      personal: { email: 'eva.vroeger@example.nl' },
      mustContain: [
        ['what happened', 'is vernieuwd', 'was renewed'],
        ['why they hear of it', 'Dit mailadres stond eerder bij', 'had this mail address before'],
        ['who to call', 'Bel ons op 026 000 00 00', 'Call us on 026 000 00 00'],
      ],
    },
  ],
});
