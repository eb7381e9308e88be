import { partOf, wordList, type NameIn } from './word-list.ts';

export const kinds = wordList(
  'ReactionKind',
  { nl: 'soort klantreactie', en: 'kind of reaction' },
  {
    COMPLAINT: {
      nl: 'klacht',
      en: 'complaint',
      many: { nl: 'klachten', en: 'complaints' },
      means: 'only a complaint has the path to a judgment so far',
    },
    IMPROVEMENT_POINT: {
      nl: 'verbeterpunt',
      en: 'improvement point',
      many: { nl: 'verbeterpunten', en: 'improvement points' },
    },
    COMPLIMENT: {
      nl: 'compliment',
      en: 'compliment',
      many: { nl: 'complimenten', en: 'compliments' },
    },
  },
);
export type Kind = NameIn<typeof kinds>;

export const careTypes = wordList(
  'CareKind',
  { nl: 'opvangvorm', en: 'kind of care' },
  {
    KDV: { nl: 'dagopvang', en: 'day care', means: 'children from 0 to 4' },
    BSO: { nl: 'buitenschoolse opvang', en: 'out-of-school care', means: 'children from 4 to 12' },
    PEUTER: { nl: 'peuteropvang', en: 'toddler care', means: 'children from 2 to 4' },
    GOB: { nl: 'gastouderbureau', en: 'childminding agency' },
  },
);
export type CareType = NameIn<typeof careTypes>;

export const languages = wordList(
  'Language',
  { nl: 'taal', en: 'language', means: 'in which the reporter is written to' },
  { NL: { nl: 'Nederlands', en: 'Dutch' }, EN: { nl: 'Engels', en: 'English' } },
);
export type Language = NameIn<typeof languages>;

export const relations = wordList(
  'Relation',
  { nl: 'relatie', en: 'relation', means: 'how the reporter stands to the brand' },
  {
    PARENT: { nl: 'ouder', en: 'parent' },
    FORMER_PARENT: { nl: 'oud-ouder', en: 'former parent' },
    WAITING_LIST: { nl: 'wachtlijst', en: 'on the waiting list' },
    PARENT_COMMITTEE: { nl: 'oudercommissie', en: 'parent committee' },
    AUTHORISED_PERSON: { nl: 'gemachtigde', en: 'authorised person' },
  },
);
export type Relation = NameIn<typeof relations>;

export const contactPreferences = wordList(
  'ContactPreference',
  { nl: 'voorkeur voor contact', en: 'contact preference' },
  { MAIL: { nl: 'mail', en: 'mail' }, PHONE: { nl: 'telefoon', en: 'phone' } },
);
export type ContactPreference = NameIn<typeof contactPreferences>;

export const reporterAnswers = wordList(
  'AnswerKind',
  { nl: 'antwoord van de indiener', en: 'answer of the reporter', means: 'never blocks the case' },
  {
    AGREED: { nl: 'akkoord', en: 'agreed', means: 'the reporter agrees with a proposal' },
    DECLINED: {
      nl: 'niet akkoord',
      en: 'declined',
      means: 'the reporter does not agree with a proposal',
    },
    MESSAGE: { nl: 'bericht', en: 'message', means: 'taken in any state of the case' },
  },
);
export type ReporterAnswer = NameIn<typeof reporterAnswers>;

export const proposalAnswers = partOf(
  reporterAnswers,
  'ProposalAnswer',
  { nl: 'antwoord op een voorstel', en: 'answer to a proposal' },
  ['AGREED', 'DECLINED'],
);
export type ProposalAnswer = NameIn<typeof proposalAnswers>;

export const answerEffects = wordList(
  'AnswerEffect',
  {
    nl: 'gevolg van een antwoord',
    en: 'effect of an answer',
    means: 'what does not answer a proposal is kept as a message',
  },
  {
    ANSWERED: {
      nl: 'voorstel beantwoord',
      en: 'answered',
      means: 'the proposal has this answer; the last one counts',
    },
    CASE_CLOSED: {
      nl: 'zaak gesloten',
      en: 'case closed',
      means: 'it came after the end, so nothing was answered by it',
    },
    JUDGMENT_SENT: {
      nl: 'oordeel verstuurd',
      en: 'judgment sent',
      means: 'it came after the judgment, so nothing was answered by it',
    },
    PROPOSAL_TAKEN_BACK: {
      nl: 'voorstel ingetrokken',
      en: 'proposal taken back',
      means: 'the proposal was void, so nothing was answered by it',
    },
    PROPOSAL_UNKNOWN: {
      nl: 'voorstel onbekend',
      en: 'proposal unknown',
      means: 'the case has no such proposal, so nothing was answered by it',
    },
  },
);
export type AnswerEffect = NameIn<typeof answerEffects>;
