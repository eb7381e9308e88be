import { partOf, wordList, type NameIn } from './word-list.ts';

export const capacities = wordList(
  'Capacity',
  {
    nl: 'hoedanigheid',
    en: 'capacity',
    means: 'how somebody who may be a colleague comes into the case',
  },
  {
    INVOLVED: { nl: 'betrokkene', en: 'person involved', means: 'the reaction is about them' },
    REPORTER: { nl: 'indiener', en: 'reporter' },
    SUPPORT_PERSON: { nl: 'ondersteuner', en: 'support person', means: 'helps the reporter' },
    MENTIONED: { nl: 'genoemd', en: 'mentioned', means: 'named in a long text' },
  },
);
export type Capacity = NameIn<typeof capacities>;

export const involvedOutcomes = wordList(
  'InvolvedOutcome',
  { nl: 'wie de betrokkene is', en: 'who the person involved is' },
  {
    PRESUMED: {
      nl: 'vermoed',
      en: 'presumed',
      means: 'the name matches people of the directory; P&K has to settle it',
    },
    CONFIRMED: { nl: 'bevestigd', en: 'confirmed', means: 'it is that person' },
    REPLACED: { nl: 'vervangen', en: 'replaced', means: 'it is another one' },
    NOT_IN_DIRECTORY: {
      nl: 'niet in de gids',
      en: 'not in the directory',
      means: 'it is nobody of the directory',
    },
    UNMATCHED: {
      nl: 'niet gevonden',
      en: 'not found',
      means: 'the name matches nobody; P&K has to settle it',
    },
  },
);
export type InvolvedOutcome = NameIn<typeof involvedOutcomes>;

export const settledOutcomes = partOf(
  involvedOutcomes,
  'SettledOutcome',
  {
    nl: 'vaststelling',
    en: 'what was settled',
    means: 'a handler can be assigned only when each person involved is settled',
  },
  ['CONFIRMED', 'REPLACED', 'NOT_IN_DIRECTORY'],
);
export type SettledOutcome = NameIn<typeof settledOutcomes>;

export const confidences = wordList(
  'Confidence',
  {
    nl: 'zekerheid',
    en: 'confidence',
    means: 'how surely a written name means a colleague; two people give access back (ADR 18)',
  },
  { STRONG: { nl: 'sterk', en: 'strong' }, WEAK: { nl: 'zwak', en: 'weak' } },
);
export type Confidence = NameIn<typeof confidences>;

export const staffRoles = wordList(
  'StaffRole',
  { nl: 'rol', en: 'role of staff', means: 'that a handler leads a case is no role' },
  {
    QUALITY: {
      nl: 'Pedagogiek en Kwaliteit (P&K)',
      en: 'quality department',
      means: 'registers, settles, assigns, guards the terms, sends the judgment',
    },
    QUALITY_LEAD: {
      nl: 'leidinggevende P&K',
      en: 'lead of the quality department',
      means: 'the same, restricted cases included',
    },
    DIRECTOR: {
      nl: 'directeur, bestuurder',
      en: 'director',
      means:
        'reads the cases that need a director and the escalated ones; works as P&K where nobody of P&K may',
    },
    ANALYST: { nl: 'analist', en: 'analyst', means: 'figures and open topics' },
    OUTSIDE: {
      nl: 'buitenstaander',
      en: 'outside person',
      means: 'two per holder; come in where nobody inside may do the next step',
    },
  },
);
export type StaffRole = NameIn<typeof staffRoles>;
