import { measureRealised } from '@klantreacties/event-contracts';
import { longDate } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
import { quote, text } from './layout/blocks.ts';
import { follow, goodbye, greeting, wordsFor } from './layout/voice.ts';

/** A measure of the judgment was carried out. */
export const measureDone = defineLetter({
  code: 'E07',
  name: 'Maatregel uitgevoerd',
  on: measureRealised,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, description } = fact.personal;
    const realisedOn = longDate(fact.data.realisedOn, fact.language);
    return {
      subject: say(`Een afspraak is klaar (${number})`, `An agreement is done (${number})`),
      blocks: [
        greeting(fact, reporter),
        text(say('Het gaat over deze afspraak:', 'This is about this agreement:')),
        quote(description),
        text(say(`Dit is klaar sinds ${realisedOn}.`, `This has been done since ${realisedOn}.`)),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E07-done',
      data: { measureId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d7', realisedOn: '2027-01-20' },
      personal: { description: 'Wij bellen voor 8 uur.' },
      mustContain: [
        ['which agreement', '> Wij bellen voor 8 uur.'],
        [
          'since when',
          'Dit is klaar sinds 20 januari 2027',
          'This has been done since 20 January 2027',
        ],
      ],
    },
  ],
});
