import { formerAddressNotified } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';
import { goodbye, greeting, wordsFor } from './layout/voice.ts';

/** To an address of before, which may be a stranger's by now: no name, no number, no link. */
export const codeRenewedNotice = defineLetter({
  code: 'E18',
  name: 'Code vernieuwd',
  on: formerAddressNotified,
  audience: 'FORMER_ADDRESS',
  to: ({ personal }) => personal.email,
  write(fact) {
    const say = wordsFor(fact);
    const { name, phone } = fact.brand;
    return {
      subject: say(`Een code bij ${name} is vernieuwd`, `A code at ${name} was renewed`),
      blocks: [
        greeting(fact, null),
        text(
          say(
            `Dit adres hoorde eerder bij een reactie aan ${name}. De code van die reactie is vernieuwd. De link daarvoor ging naar het adres dat er nu bij hoort.`,
            `This address belonged to a reaction to ${name} before. The code of that reaction was renewed. The link for it went to the address that belongs to it now.`,
          ),
        ),
        text(
          say(
            `Heb je zelf een ander adres doorgegeven? Dan hoef je niets te doen. Weet je hier niets van? Bel ons dan op ${phone}.`,
            `Did you give another address yourself? Then you do not have to do anything. Do you know nothing of this? Then call us on ${phone}.`,
          ),
        ),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E18',
      data: { renewedAt: '2026-12-01T10:10:00Z' },
      personal: { email: 'eva.vroeger@example.nl' },
      mustContain: [
        ['what happened', 'is vernieuwd', 'was renewed'],
        ['why they hear of it', 'Dit adres hoorde eerder', 'This address belonged'],
        ['who to call', 'op 026 000 00 00', 'on 026 000 00 00'],
      ],
    },
  ],
});
