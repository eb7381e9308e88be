import { isKnown, reactionSubmitted, values } from '@klantreacties/event-contracts';
import { locationById } from '@klantreacties/organisation';
import { kinds, type Kind } from '@klantreacties/procedure';
import { defineLetter } from './define-letter.ts';
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

/** To P&K, who assigns a handler; of a restricted reaction the number and a link only. */
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
          text(
            `Wijs een behandelaar aan voor of op ${longDate(data.dates.handlerKnownDueOn, 'NL')}.`,
          ),
        ];
    return { subject: `Nieuwe reactie ${number}`, blocks: [...known, dossier(fact)] };
  },
  samples: [
    {
      name: 'N01',
      data,
      personal: submitted,
      mustContain: [
        ['the number', 'SKAR-2026-000123'],
        ['the type', 'Soort: klacht'],
        ['the brand', 'Merk: Skar'],
        ['the location', 'Locatie: De Linde'],
        ['the severity', 'Ernst: gewoon'],
        ['by when to assign', 'voor of op 20 november 2026'],
        [
          'the link for staff',
          'https://werk.jong.example.nl/zaken/5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4c5',
        ],
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
