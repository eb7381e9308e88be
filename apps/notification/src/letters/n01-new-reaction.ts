import { isKnown, reactionSubmitted, values } from '@klantreacties/event-contracts';
import { locationById } from '@klantreacties/organisation';
import { kinds, type Kind } from '@klantreacties/procedure';
import { defineLetter, type Item } from './define-letter.ts';
import { list, text } from './layout/blocks.ts';
import { dossier, longDate } from './layout/voice.ts';

const data = {
  locationId: 'skar-de-linde',
  dates: {
    ruleVersion: '2026-1',
    handlerKnownDueOn: '2026-11-20',
    proposalDueOn: '2026-12-04',
    settledDueOn: '2026-12-25',
  },
  relation: null,
};
const submitted = {
  text: 'De deur was dicht.',
  wish: null,
  discussedBefore: null,
  children: [],
  involved: [],
  supportPerson: null,
  contactPreference: null,
  mayShareName: true,
};

const everyReaction: Item[] = [
  ['the number', 'SKAR-2026-000123'],
  ['the brand', 'Merk: Skar'],
  ['the location', 'Locatie: De Linde'],
  ['the severity', 'Ernst: gewoon'],
  ['the link for staff', 'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5'],
];

// What the dossier offers for this kind, and nothing that it refuses.
const toDo = (kind: Kind, dueOn: string): string =>
  kind === 'COMPLIMENT'
    ? `Geef het compliment door aan het team en zet dat in het dossier, voor of op ${dueOn}.`
    : `Wijs een behandelaar aan voor of op ${dueOn}.`;

/** To P&K, who assigns a handler or passes a compliment on; of a restricted reaction the number and a link only. */
export const newReaction = defineLetter({
  code: 'N01',
  name: 'Nieuwe reactie',
  on: reactionSubmitted,
  audience: 'QUALITY',
  to: ({ brand }) => brand.qualityMail,
  noWordsFor: ({ kind }) => (isKnown(values.kind, kind) ? null : 'kind of reaction'),
  write(fact) {
    const { brand, directory, data, personal } = fact;
    const { number } = personal;
    const location =
      data.locationId === null ? null : (locationById(directory, data.locationId)?.name ?? null);
    const known = data.restricted
      ? [
          text(
            `Er is een ernstige reactie: ${number}. Alleen de leiding van P&K en de directeur mogen hem lezen.`,
          ),
        ]
      : [
          text(`Er is een nieuwe reactie: ${number}.`),
          list(
            `Soort: ${kinds.words[data.kind as Kind].nl}`,
            `Merk: ${brand.name}`,
            `Locatie: ${location ?? 'niet bekend of hele organisatie'}`,
            'Ernst: gewoon',
          ),
          text(toDo(data.kind as Kind, longDate(data.dates.handlerKnownDueOn, 'NL'))),
        ];
    return { subject: `Nieuwe reactie ${number}`, blocks: [...known, dossier(fact)] };
  },
  samples: [
    {
      name: 'N01',
      data,
      personal: submitted,
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: klacht'],
        ['by when to assign', 'Wijs een behandelaar aan voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-improvement',
      data: { ...data, kind: 'IMPROVEMENT_POINT' },
      personal: submitted,
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: verbeterpunt'],
        ['by when to assign', 'Wijs een behandelaar aan voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-compliment',
      data: {
        ...data,
        kind: 'COMPLIMENT',
        dates: { ...data.dates, proposalDueOn: null, settledDueOn: null },
      },
      personal: submitted,
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: compliment'],
        ['by when to pass it on', 'zet dat in het dossier, voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-restricted',
      data: { ...data, restricted: true },
      personal: submitted,
      mustContain: [
        ['the number', 'ernstige reactie: SKAR-2026-000123'],
        [
          'the link for staff',
          'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
        ],
      ],
    },
  ],
});
