import { wordList, type NameIn } from './word-list.ts';

/** What can happen to a case, as its time line calls it (domain.md section 10). */
export const stepKinds = wordList(
  'StepKind',
  { nl: 'soort stap', en: 'kind of step', means: 'what happened to a case' },
  {
    RECEIVED: { nl: 'reactie ontvangen', en: 'reaction received' },
    INVOLVED_SETTLED: { nl: 'betrokkene vastgesteld', en: 'person involved settled' },
    SETTLING_BEGUN: {
      nl: 'eerste oordeel over een betrokkene',
      en: 'first opinion of a person involved',
      means: 'it holds when a second person says the same',
    },
    RESTRICTED: { nl: 'afgeschermd', en: 'restricted' },
    LIFTING_BEGUN: {
      nl: 'opheffing gevraagd',
      en: 'lifting asked for',
      means: 'the case stays restricted until a second person says so too',
    },
    RESTRICTION_LIFTED: { nl: 'afscherming opgeheven', en: 'restriction lifted' },
    HANDLER_ASSIGNED: { nl: 'behandelaar toegewezen', en: 'handler assigned' },
    HANDLER_RELEASED: { nl: 'behandelaar gestopt', en: 'handler released' },
    ASSIGNMENT_ACCEPTED: { nl: 'opdracht aangenomen', en: 'assignment accepted' },
    PASSED_ON: { nl: 'doorgegeven aan het team', en: 'passed on to the team' },
    CONTACT: { nl: 'contact', en: 'contact' },
    INTERVIEW: { nl: 'gesprek', en: 'interview' },
    NOTE: { nl: 'notitie', en: 'note' },
    REPORTER_MESSAGE: { nl: 'bericht van de indiener', en: 'message of the reporter' },
    WORDS_READ: { nl: 'gelezen', en: 'words read' },
    PROGRESS_TOLD: { nl: 'voortgang verteld', en: 'progress told' },
    SOLUTION_PROPOSED: { nl: 'oplossing voorgesteld', en: 'solution proposed' },
    PROPOSAL_TAKEN_BACK: { nl: 'voorstel ingetrokken', en: 'proposal taken back' },
    PROPOSAL_ANSWERED: { nl: 'voorstel beantwoord', en: 'proposal answered' },
    JUDGMENT_DRAFTED: { nl: 'oordeel opgesteld', en: 'judgment drafted' },
    JUDGMENT_SENT: { nl: 'oordeel en afspraken verstuurd', en: 'judgment and agreements sent' },
    JUDGMENT_MARKED: { nl: 'oordeel gemarkeerd', en: 'judgment marked' },
    MEASURE_REALISED: { nl: 'maatregel uitgevoerd', en: 'measure realised' },
    MEASURE_MOVED: { nl: 'maatregel uitgesteld', en: 'measure moved' },
    NEW_CODE_ALLOWING_BEGUN: {
      nl: 'nieuwe code door een eerste toegestaan',
      en: 'new code allowed by a first',
      means: 'the link goes out when a second person says so too',
    },
    NEW_CODE_ALLOWED: { nl: 'nieuwe code toegestaan', en: 'new code allowed' },
    ADDRESS_CORRECTED: {
      nl: 'mailadres verbeterd',
      en: 'address corrected',
      means: 'that it was, never which address',
    },
    LETTERS_SENT_AGAIN: { nl: 'opnieuw verstuurd', en: 'sent again' },
    NOTICE_GIVEN: { nl: 'collega bericht', en: 'colleague notified' },
    TERM_MET: { nl: 'termijn gehaald', en: 'term met' },
    TERM_REOPENED: { nl: 'termijn loopt weer', en: 'term runs again' },
    CLOSED: { nl: 'gesloten', en: 'closed' },
    LETTER: { nl: 'brief', en: 'letter', means: 'as it went out, or why it did not' },
  },
);
export type StepKind = NameIn<typeof stepKinds>;

export const stepActors = wordList(
  'StepActor',
  { nl: 'wie een stap deed', en: 'who did a step' },
  {
    STAFF: { nl: 'medewerker', en: 'staff' },
    REPORTER: { nl: 'de indiener', en: 'the reporter' },
    SYSTEM: { nl: 'het systeem', en: 'the system', means: 'it follows by itself' },
  },
);
export type StepActor = NameIn<typeof stepActors>;
