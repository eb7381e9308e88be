import { newCodeRequested } from '@klantreacties/event-contracts';
import { defineLetter } from './define-letter.ts';
import { text } from './layout/blocks.ts';
import { linkForToken } from './layout/token-link.ts';
import { goodbye, greeting, wordsFor } from './layout/voice.ts';

/** A link to a new code for who has the mailbox; what is kept of the letter does not hold its token. */
export const newCode = defineLetter({
  code: 'E17',
  name: 'Nieuwe code',
  on: newCodeRequested,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  sealedToken: ({ personal }) => personal.sealedToken,
  write(fact) {
    const say = wordsFor(fact);
    const { brand } = fact;
    const { number, reporter } = fact.personal;
    return {
      subject: say(`Een nieuwe code (${number})`, `A new code (${number})`),
      blocks: [
        greeting(fact, reporter),
        text(
          say(
            `Iemand vroeg een nieuwe code aan voor je reactie ${number}. Was jij dat? Maak dan hier een nieuwe code. De link werkt één keer, een half uur lang.`,
            `Somebody asked for a new code for your reaction ${number}. Was it you? Then make a new code here. The link works once, for half an hour.`,
          ),
        ),
        linkForToken(fact),
        text(
          say(
            'Je oude code werkt daarna niet meer. Zolang je niets doet, blijft hij werken.',
            'After that your old code no longer works. As long as you do nothing, it keeps working.',
          ),
        ),
        text(
          say(
            `Heb je dit niet zelf gevraagd? Doe dan niets, en stuur deze mail niet door. Bel ons gerust op ${brand.phone}.`,
            `Did you not ask for this? Then do nothing, and do not forward this mail. Feel free to call us on ${brand.phone}.`,
          ),
        ),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E17',
      data: { requestedAt: '2026-12-01T10:00:00Z' },
      personal: { sealedToken: 'c2VhbGVk' },
      mustContain: [
        ['the number', 'je reactie SKAR-2026-000123', 'your reaction SKAR-2026-000123'],
        ['the link', 'https://skar.example.nl/klantreacties/volgen#nieuwe-code'],
        ['how long it works', 'één keer, een half uur lang', 'once, for half an hour'],
        ['what becomes of the old code', 'werkt daarna niet meer', 'no longer works'],
        ['what to do where it was somebody else', 'Doe dan niets', 'Then do nothing'],
        ['who to call', 'op 026 000 00 00', 'on 026 000 00 00'],
      ],
    },
  ],
});
