import { partOf, wordList, type NameIn } from './word-list.ts';

export const caseStates = wordList(
  'CaseState',
  { nl: 'stand van de zaak', en: 'state of the case' },
  {
    REGISTERED: {
      nl: 'geregistreerd',
      en: 'registered',
      means: 'opened from the fact; no handler',
    },
    ASSIGNED: {
      nl: 'toegewezen',
      en: 'assigned',
      means: 'was given to a handler; no first contact was logged yet',
    },
    INVESTIGATING: {
      nl: 'in onderzoek',
      en: 'investigating',
      means: 'a first contact was logged',
    },
    SOLUTION_PROPOSED: {
      nl: 'oplossing voorgesteld',
      en: 'solution proposed',
      means: 'a proposal was made and not taken back',
    },
    AGREEMENTS_CONFIRMED: {
      nl: 'oordeel en afspraken verstuurd',
      en: 'judgment and agreements sent',
      means: 'P&K sent the judgment; its letter is under way',
    },
    CLOSED: {
      nl: 'gesloten',
      en: 'closed',
      means: 'the letter of the judgment was delivered',
    },
  },
);
export type CaseState = NameIn<typeof caseStates>;

export const urgencies = wordList(
  'Urgency',
  {
    nl: 'urgentie',
    en: 'urgency',
    means: 'when somebody has to do the next thing that can be done (docs/domain.md section 6)',
  },
  {
    OVERDUE: { nl: 'te laat', en: 'overdue', means: 'the day of it has passed' },
    SOON: { nl: 'binnenkort', en: 'soon', means: 'today or within seven days' },
    LATER: { nl: 'later', en: 'later', means: 'after seven days' },
    APART: {
      nl: 'apart',
      en: 'apart',
      means: 'an open improvement point or compliment whose kind has no next step yet',
    },
    NOTHING: { nl: 'niets te doen', en: 'nothing to do', means: 'closed, with no measure open' },
  },
);
export type Urgency = NameIn<typeof urgencies>;

export const releaseReasons = wordList(
  'ReleaseReason',
  {
    nl: 'reden van een overdracht',
    en: 'reason of a release',
    means: 'why a handler handles the case no more; for P&K alone',
  },
  {
    ABSENT: { nl: 'afwezig', en: 'absent', means: 'ill or on leave; which of both is not asked' },
    LEFT: { nl: 'uit dienst', en: 'left', means: 'works for the organisation no more' },
    OWN_REQUEST: { nl: 'op eigen verzoek', en: 'own request' },
    OTHER_WORK: { nl: 'ander werk', en: 'other work' },
    NOT_FREE: {
      nl: 'niet vrij om te oordelen',
      en: 'not free to judge',
      means: 'knows somebody of the case, or reports to who is involved',
    },
    INVOLVED: {
      nl: 'betrokken',
      en: 'involved',
      means: 'follows by itself where the handler may be meant',
    },
    RESTRICTED: {
      nl: 'zaak afgeschermd',
      en: 'case restricted',
      means: 'follows by itself where the handler may not read a restricted case',
    },
  },
);
export type ReleaseReason = NameIn<typeof releaseReasons>;

export const givenReleaseReasons = partOf(
  releaseReasons,
  'GivenReleaseReason',
  { nl: 'opgegeven reden van een overdracht', en: 'reason that is given for a release' },
  ['ABSENT', 'LEFT', 'OWN_REQUEST', 'OTHER_WORK', 'NOT_FREE'],
);
export type GivenReleaseReason = NameIn<typeof givenReleaseReasons>;

export const entryKinds = wordList(
  'EntryKind',
  { nl: 'dossierregel', en: 'kind of entry', means: 'internal, or visible to the reporter' },
  {
    CONTACT: { nl: 'contact', en: 'contact' },
    INTERVIEW: { nl: 'gesprek', en: 'interview' },
    NOTE: { nl: 'notitie', en: 'note' },
    REPORTER_MESSAGE: {
      nl: 'bericht van de indiener',
      en: 'message of the reporter',
      means: 'taken in any state',
    },
  },
);
export type EntryKind = NameIn<typeof entryKinds>;

export const loggedEntryKinds = partOf(
  entryKinds,
  'LoggedEntryKind',
  { nl: 'dossierregel van een medewerker', en: 'kind of entry that staff log' },
  ['CONTACT', 'INTERVIEW', 'NOTE'],
);
export type LoggedEntryKind = NameIn<typeof loggedEntryKinds>;

/** What a point of a complaint is found to be (Wko art. 1.57b(2)e). */
export const findings = wordList(
  'Finding',
  { nl: 'bevinding', en: 'finding', means: 'one, with reasons, for each point of the complaint' },
  {
    UPHELD: { nl: 'gegrond', en: 'upheld' },
    PARTLY_UPHELD: { nl: 'deels gegrond', en: 'partly upheld' },
    NOT_UPHELD: { nl: 'ongegrond', en: 'not upheld' },
    NO_FINDING: { nl: 'geen oordeel mogelijk', en: 'no finding possible' },
  },
);
export type Finding = NameIn<typeof findings>;

/** The terms at stake (domain.md section 6). */
export const milestones = wordList(
  'Milestone',
  { nl: 'termijn', en: 'milestone', means: 'a term counts from the local day of submission' },
  {
    HANDLER_KNOWN: {
      nl: 'behandelaar bekend',
      en: 'handler known',
      means: '1 week; met when E02 or E03 is delivered',
    },
    PROPOSAL: {
      nl: 'voorstel',
      en: 'proposal',
      means: '3 weeks, an aim; met when E05 is delivered, or E06 before it',
    },
    SETTLED: { nl: 'afgehandeld', en: 'settled', means: '6 weeks; met when E06 is delivered' },
  },
);
export type Milestone = NameIn<typeof milestones>;

export const termStatuses = wordList(
  'TermStatus',
  {
    nl: 'stand van een termijn',
    en: 'status of a term',
    means: 'derived when asked, never stored',
  },
  {
    MET: { nl: 'gehaald', en: 'met' },
    MET_LATE: { nl: 'te laat gehaald', en: 'met late' },
    MISSED: { nl: 'gemist', en: 'missed' },
    RUNNING: { nl: 'loopt', en: 'running' },
  },
);
export type TermStatus = NameIn<typeof termStatuses>;

/** By what a search found a case. */
export const foundIns = wordList(
  'FoundIn',
  { nl: 'gevonden op', en: 'found in', means: 'by what a search found a case' },
  {
    NUMBER: { nl: 'nummer', en: 'number', means: 'in any shape in which people write it' },
    NAME: {
      nl: 'naam',
      en: 'name',
      means: 'of anybody of the case; a few wrong letters are forgiven',
    },
    MAIL: { nl: 'e-mailadres', en: 'mail address', means: 'of the reporter, or a part of it' },
    PHONE: { nl: 'telefoonnummer', en: 'phone number', means: 'of the reporter, or a part of it' },
    WORDS: {
      nl: 'woorden',
      en: 'words',
      means: 'of what everybody who may read the case reads of it',
    },
  },
);
export type FoundIn = NameIn<typeof foundIns>;
