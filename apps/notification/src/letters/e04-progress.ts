import { progressTold } from '@klantreacties/event-contracts';
import { longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { heading, quote, text } from './layout/blocks.ts';
import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';

/** What was done, what follows and when the next message comes. */
export const progress = defineLetter({
  code: 'E04',
  name: 'Voortgangsbericht',
  on: progressTold,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, done, next, reasonOfDelay } = fact.personal;
    const nextMessage = longDate(fact.data.nextMessageOn, fact.language);
    return {
      subject: say(
        `Hoe het staat met je reactie (${number})`,
        `How your reaction is going (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        heading(say('Dit hebben we gedaan', 'This is what we did')),
        quote(done),
        heading(say('Dit gaan we doen', 'This is what we will do')),
        quote(next),
        ...(reasonOfDelay === null
          ? []
          : [heading(say('Waarom het langer duurt', 'Why it takes longer')), quote(reasonOfDelay)]),
        text(
          say(
            `Uiterlijk ${nextMessage} hoor je weer van ons.`,
            `You will hear from us again by ${nextMessage}.`,
          ),
        ),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E04',
      data: {
        messageId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d4',
        nextMessageOn: '2026-11-27',
        toldAt: '2026-11-20T10:00:00Z',
      },
      personal: {
        done: 'We hebben gebeld.',
        next: 'We praten met de groep.',
        reasonOfDelay: 'De leidster was ziek.',
      },
      mustContain: [
        ['that this was done', 'Dit hebben we gedaan', 'This is what we did'],
        ['what was done', 'We hebben gebeld.'],
        ['that this follows', 'Dit gaan we doen', 'This is what we will do'],
        ['what follows', 'We praten met de groep.'],
        [
          'when the next message comes',
          'Uiterlijk 27 november 2026 hoor je weer',
          'from us again by 27 November 2026',
        ],
        ['that it takes longer', 'Waarom het langer duurt', 'Why it takes longer'],
        ['the reason of the delay', 'De leidster was ziek.'],
      ],
    },
  ],
});
