import { accessStated, caseRegistered, isKnown, values } from '@klantreacties/event-contracts';
import { locationById } from '@klantreacties/organisation';
import { kinds, type Kind, longDate } from '@klantreacties/procedure';
import { defineLetter, type Item, type LetterDefinition } from './define-letter.ts';
import { list, text } from './layout/blocks.ts';
import { dossier } from './layout/voice.ts';

export const openedCase = {
  locationId: 'skar-de-linde',
  registeredAt: '2026-11-13T09:15:01.000Z',
  shutOutRefs: [],
  dates: {
    ruleVersion: '2026-1',
    handlerKnownDueOn: '2026-11-20',
    proposalDueOn: '2026-12-04',
    settledDueOn: '2026-12-25',
  },
};
type Opened = typeof caseRegistered | typeof accessStated;

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

/** What N01 says and to whom, whichever fact of the case it is on. */
export const tellsOfReaction = {
  code: 'N01',
  name: 'Nieuwe reactie',
  audience: 'QUALITY',
  oncePerCase: true,
  to: ({ brand }) => brand.qualityMail,
  // Of a case of before nothing is known of who may read it until its access is stated.
  when: ({ data }) => data.shutOutRefs !== undefined,
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
} satisfies Omit<LetterDefinition<Opened>, 'on' | 'samples'>;

/** To P&K, who assigns a handler or passes a compliment on; of a restricted reaction the number and a link only. */
export const newReaction = defineLetter({
  ...tellsOfReaction,
  on: caseRegistered,
  samples: [
    {
      name: 'N01',
      data: openedCase,
      personal: {},
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: klacht'],
        ['by when to assign', 'Wijs een behandelaar aan voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-improvement',
      data: { ...openedCase, kind: 'IMPROVEMENT_POINT' },
      personal: {},
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: verbeterpunt'],
        ['by when to assign', 'Wijs een behandelaar aan voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-compliment',
      data: {
        ...openedCase,
        kind: 'COMPLIMENT',
        dates: { ...openedCase.dates, proposalDueOn: null, settledDueOn: null },
      },
      personal: {},
      mustContain: [
        ...everyReaction,
        ['the type', 'Soort: compliment'],
        ['by when to pass it on', 'zet dat in het dossier, voor of op 20 november 2026'],
      ],
    },
    {
      name: 'N01-restricted',
      data: { ...openedCase, restricted: true },
      personal: {},
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
