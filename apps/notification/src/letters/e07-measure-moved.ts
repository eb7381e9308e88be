import { measureMoved } from '@klantreacties/event-contracts';
import { longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { heading, quote, text } from './layout/blocks.ts';
import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';

/** A measure of the judgment got another date, with the reason. */
export const measurePutOff = defineLetter({
  code: 'E07',
  name: 'Maatregel uitgesteld',
  on: measureMoved,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, description, reason } = fact.personal;
    const dueOn = longDate(fact.data.dueOn, fact.language);
    return {
      subject: say(
        `Een afspraak krijgt een nieuwe datum (${number})`,
        `An agreement gets a new date (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        text(say('Het gaat over deze afspraak:', 'This is about this agreement:')),
        quote(description),
        text(
          say(
            `Dit is klaar op een andere dag. De nieuwe datum is ${dueOn}.`,
            `This is done on another day. The new date is ${dueOn}.`,
          ),
        ),
        heading(say('De reden', 'The reason')),
        quote(reason),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E07-moved',
      data: {
        measureId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d7',
        previousDueOn: '2027-02-01',
        dueOn: '2027-03-01',
      },
      personal: { description: 'Wij bellen voor 8 uur.', reason: 'Er is een nieuwe groep.' },
      mustContain: [
        ['which agreement', '> Wij bellen voor 8 uur.'],
        ['the new date', 'De nieuwe datum is 1 maart 2027', 'The new date is 1 March 2027'],
        ['the reason', '> Er is een nieuwe groep.'],
      ],
    },
  ],
});
