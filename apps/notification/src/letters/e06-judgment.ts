import {
  agreementsConfirmed,
  isKnown,
  values,
  type ReadPersonalOf,
} from '@klantreacties/event-contracts';
import { functionIn } from '@klantreacties/organisation';
import { type Finding, longDate } from '@klantreacties/procedure';
import { defineLetter, type Item, type LetterFact } from './define-letter.ts';
import { heading, inline, list, quote, text, type Block } from './layout/blocks.ts';
import { externalRoutes, routesMustContain } from './layout/external-routes.ts';
import { follow, goodbye, greeting, wordsFor, type Voice } from './layout/voice.ts';

type Judgment = ReadPersonalOf<typeof agreementsConfirmed>;

const findings: Record<Finding, [nl: string, en: string]> = {
  UPHELD: ['Wij vinden dit gegrond', 'We find this upheld'],
  PARTLY_UPHELD: ['Wij vinden dit deels gegrond', 'We find this partly upheld'],
  NOT_UPHELD: ['Wij vinden dit ongegrond', 'We find this not upheld'],
  NO_FINDING: ['Wij kunnen hierover niet oordelen', 'We cannot judge this'],
};

const everyJudgment: Item[] = [
  ['"Ben je het niet eens?"', 'Ben je het niet eens met ons?', 'Do you disagree with us?'],
  ...routesMustContain,
  ['12 months', '12 maanden nadat je bij ons klaagde', '12 months after you complained to us'],
  ['the last day', 'tot en met 13 november 2027', 'until 13 November 2027'],
  ['binding', 'De uitspraak is bindend', 'The ruling is binding'],
  ['no lawyer', 'Je hebt geen advocaat nodig', 'You do not need a lawyer'],
  ['the way to reopen', 'dan kijken we er opnieuw naar', 'we will look at it again'],
  [
    'that the complaint closes',
    'Hiermee sluiten we je klacht',
    'With this we close your complaint',
  ],
];
const one = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4e1';
const other = '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4e2';
const points = [
  { pointId: one, point: 'Geen bericht', finding: 'PARTLY_UPHELD', reasons: 'We belden te laat.' },
  { pointId: other, point: 'De toon', finding: 'NO_FINDING', reasons: 'We waren er niet bij.' },
] as const;
const byTelephone = { owner: 'vestigingsmanager', description: 'Wij bellen voor 8 uur.' };
const measures = [
  { measureId: one, ...byTelephone, dueOn: '2027-02-01' },
  { measureId: other, description: 'Wij oefenen dit.', owner: 'regiomanager', dueOn: '2027-03-01' },
];
const sent = {
  judgmentId: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4d6',
  confirmedAt: '2026-12-10T10:00:00Z',
  category: 'COMMUNICATIE',
  disputeUntil: '2027-11-13',
} as const;
const sealed = {
  handler: { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' },
  gist: 'Strekking.',
};

/** In full, with every route for who disagrees (Wko art. 1.57b(2)e-f, 1.57c). */
export const judgment = defineLetter({
  code: 'E06',
  name: 'Oordeel en afspraken',
  on: agreementsConfirmed,
  audience: 'REPORTER',
  to: ({ personal }) => personal.reporter?.email ?? null,
  copies: [
    {
      audience: 'HANDLER',
      to: ({ personal }) => personal.handler.email,
      when: ({ personal }) => personal.copyToHandler !== false,
    },
    {
      audience: 'QUALITY',
      to: ({ brand }) => brand.qualityMail,
      when: ({ personal }) => personal.copyToQuality !== false,
    },
  ],
  noWordsFor: ({ points }) =>
    points.every(({ finding }) => isKnown(values.finding, finding)) ? null : 'finding',
  write(fact) {
    const say = wordsFor(fact);
    const { number, reporter, points } = fact.personal;
    const disputeUntil = longDate(fact.data.disputeUntil, fact.language);
    return {
      subject: say(
        `Ons oordeel over je klacht (${number})`,
        `Our judgment on your complaint (${number})`,
      ),
      blocks: [
        greeting(fact, reporter),
        text(
          say(
            'We hebben je klacht onderzocht. Hier lees je ons oordeel en wat we afspreken.',
            'We looked into your complaint. Here you read our judgment and what we agree.',
          ),
        ),
        heading(say('Ons oordeel', 'Our judgment')),
        ...points.flatMap((point) => judged(fact, point)),
        ...agreed(fact, fact.personal),
        text(say('Hiermee sluiten we je klacht.', 'With this we close your complaint.')),
        heading(say('Ben je het niet eens met ons?', 'Do you disagree with us?')),
        text(say('Dan kun je hierheen:', 'Then you can go here:')),
        externalRoutes(fact),
        text(
          say(
            `Naar de commissie kun je tot en met ${disputeUntil}. Dat is 12 maanden nadat je bij ons klaagde.`,
            `You can go to the committee until ${disputeUntil}. That is 12 months after you complained to us.`,
          ),
        ),
        text(say('Je hebt geen advocaat nodig.', 'You do not need a lawyer.')),
        text(
          say(
            'De uitspraak is bindend: jij en wij moeten doen wat erin staat.',
            'The ruling is binding: you and we must do what it says.',
          ),
        ),
        heading(
          say(
            'Is er iets nieuws, of houden we ons niet aan een afspraak?',
            'Is there something new, or do we not keep an agreement?',
          ),
        ),
        text(
          say(
            `Laat het ons weten, dan kijken we er opnieuw naar. Bel ${fact.brand.phone} of schrijf het bij je reactie.`,
            `Let us know, and we will look at it again. Call ${fact.brand.phone} or write it with your reaction.`,
          ),
        ),
        follow(fact),
        ...goodbye(fact),
      ],
    };
  },
  samples: [
    {
      name: 'E06',
      data: {
        ...sent,
        points: points.map(({ pointId, finding }) => ({ pointId, finding })),
        measures: measures.map(({ measureId, dueOn }) => ({ measureId, dueOn })),
      },
      personal: { ...sealed, points: [...points], measures, noMeasuresReason: null },
      mustContain: [
        ...everyJudgment,
        ['the first point', '> Geen bericht'],
        [
          'the judgment on the first point',
          'Wij vinden dit deels gegrond',
          'We find this partly upheld',
        ],
        ['the reasons for the first point', '> We belden te laat.'],
        ['the second point', '> De toon'],
        [
          'the judgment on the second point',
          'Wij kunnen hierover niet oordelen',
          'We cannot judge this',
        ],
        ['the reasons for the second point', '> We waren er niet bij.'],
        ['the first measure', '> Wij bellen voor 8 uur.'],
        ['its owner', 'Wie doet dit: vestigingsmanager', 'Who does this: location manager'],
        ['its date', 'Dit is klaar op 1 februari 2027', 'This is done on 1 February 2027'],
        ['the second measure', '> Wij oefenen dit.'],
        [
          'the owner of the second',
          'Wie doet dit: regiomanager',
          'Who does this: regional manager',
        ],
        ['the date of the second', 'Dit is klaar op 1 maart 2027', 'This is done on 1 March 2027'],
      ],
    },
    {
      name: 'E06-no-measures',
      data: { ...sent, points: [{ pointId: one, finding: 'NOT_UPHELD' }], measures: [] },
      personal: {
        ...sealed,
        points: [
          {
            ...points[0],
            point: 'De rekening',
            finding: 'NOT_UPHELD',
            reasons: 'Het bedrag klopt.',
          },
        ],
        measures: [],
        noMeasuresReason: 'Er is niets te veranderen.',
      },
      mustContain: [
        ...everyJudgment,
        ['the point', '> De rekening'],
        ['the judgment', 'Wij vinden dit ongegrond', 'We find this not upheld'],
        ['the reasons', '> Het bedrag klopt.'],
        ['that there are no measures', 'We nemen geen maatregelen', 'We take no measures'],
        ['the reason for none', '> Er is niets te veranderen.'],
      ],
    },
  ],
});

function judged(voice: Voice, { point, finding, reasons }: Judgment['points'][number]): Block[] {
  const say = wordsFor(voice);
  // The sealed part is no part of what a fact waits for, so it may still hold what has no words.
  if (!isKnown(values.finding, finding))
    throw new Error('A judgment has a finding that no letter has words for');
  const [nl, en] = findings[finding];
  return [
    text(say('Je schreef over:', 'You wrote about:')),
    quote(point),
    text(say(`${nl}. De reden:`, `${en}. The reason:`)),
    quote(reasons),
  ];
}

function agreed(fact: LetterFact, { measures, noMeasuresReason }: Judgment): Block[] {
  const say = wordsFor(fact);
  const roleOf = (owner: string) => inline(functionIn(fact.directory, owner, fact.language));
  if (measures.length === 0)
    return [
      heading(say('We nemen geen maatregelen', 'We take no measures')),
      text(say('De reden:', 'The reason:')),
      quote(noMeasuresReason ?? ''),
    ];
  return [
    heading(say('Dit spreken we af', 'This is what we agree')),
    ...measures.flatMap(({ description, owner, dueOn }) => [
      quote(description),
      list(
        say(`Wie doet dit: ${roleOf(owner)}`, `Who does this: ${roleOf(owner)}`),
        say(
          `Dit is klaar op ${longDate(dueOn, 'NL')}.`,
          `This is done on ${longDate(dueOn, 'EN')}.`,
        ),
      ),
    ]),
  ];
}
