import { wordList, type NameIn } from './word-list.ts';

/** The letters that are built; E goes to the reporter, N to staff (domain.md section 12). */
export const letterCodes = wordList(
  'LetterCode',
  { nl: 'brief', en: 'letter', means: 'E goes to the reporter, N to staff' },
  {
    E01: {
      nl: 'Ontvangstbevestiging',
      en: 'acknowledgement of receipt',
      means: 'on `reaction-submitted`',
    },
    E02: {
      nl: 'Wie je reactie behandelt',
      en: 'who handles your reaction',
      means: 'on `handler-assigned`',
    },
    E03: {
      nl: 'Andere behandelaar',
      en: 'another handler',
      means: 'on `handler-assigned`, where somebody handled the case before',
    },
    E04: { nl: 'Voortgangsbericht', en: 'progress message', means: 'on `progress-told`' },
    E05: {
      nl: 'Voorstel voor een oplossing',
      en: 'proposal of a solution',
      means: 'on `solution-proposed`',
    },
    E06: {
      nl: 'Oordeel en afspraken',
      en: 'judgment and agreements',
      means: 'on `agreements-confirmed`; copies to handler and P&K',
    },
    E07: {
      nl: 'Maatregel uitgevoerd of uitgesteld',
      en: 'measure realised or moved',
      means: 'on `measure-realised` and `measure-moved`',
    },
    E15: {
      nl: 'Voorstel ingetrokken',
      en: 'proposal taken back',
      means: 'on `proposal-taken-back`',
    },
    E16: {
      nl: 'Mailadres gewijzigd',
      en: 'mail address changed',
      means: 'on `address-corrected`, to the former address; names nobody and no case',
    },
    E17: { nl: 'Nieuwe code', en: 'new code', means: 'on `new-code-requested`' },
    E18: {
      nl: 'Code vernieuwd',
      en: 'code renewed',
      means: 'on `former-address-notified`, to an address of before',
    },
    N01: { nl: 'Nieuwe reactie', en: 'new reaction', means: 'on `registered`, to P&K' },
    N02: {
      nl: 'Jij behandelt deze reactie',
      en: 'you handle this reaction',
      means: 'on `handler-assigned`, to the handler',
    },
    N11: {
      nl: 'Brief niet aangekomen',
      en: 'letter not delivered',
      means: 'on a letter that was refused for good, to P&K',
    },
    N12: {
      nl: 'Bericht over een zaak',
      en: 'notice of a case',
      means:
        'on `notice-given`, to one colleague who may read the case; that it waits for an outside person, to P&K',
    },
  },
);
export type LetterCode = NameIn<typeof letterCodes>;

export const audiences = wordList(
  'Audience',
  { nl: 'lezer van een brief', en: 'audience', means: 'to whom of a case a letter goes' },
  {
    REPORTER: { nl: 'indiener', en: 'reporter' },
    HANDLER: { nl: 'behandelaar', en: 'handler' },
    QUALITY: { nl: 'P&K', en: 'quality department' },
    COLLEAGUE: { nl: 'collega', en: 'colleague' },
    FORMER_ADDRESS: {
      nl: 'vorig mailadres',
      en: 'former address',
      means: 'whoever reads the address that the reporter had, which may be somebody else',
    },
  },
);
export type Audience = NameIn<typeof audiences>;

export const channels = wordList(
  'Channel',
  { nl: 'weg van een brief', en: 'channel' },
  {
    MAIL: { nl: 'mail', en: 'mail' },
    FILE: {
      nl: 'dossier',
      en: 'file',
      means: 'to be read with number and code, for a reporter without an address',
    },
  },
);
export type Channel = NameIn<typeof channels>;

export const letterStates = wordList(
  'LetterState',
  { nl: 'stand van een brief', en: 'state of a letter' },
  {
    QUEUED: { nl: 'wacht', en: 'queued' },
    SENDING: { nl: 'onderweg', en: 'sending' },
    SENT: {
      nl: 'verstuurd',
      en: 'sent',
      means: 'the mail server took it, or it lies in the file',
    },
    FAILED: { nl: 'geweigerd', en: 'failed', means: 'refused for good' },
    WITHDRAWN: {
      nl: 'ingehouden',
      en: 'withdrawn',
      means: 'kept back, for its reader turned out to be involved',
    },
  },
);
export type LetterState = NameIn<typeof letterStates>;

/** Why a colleague is notified of a case, beside the letters of the procedure. */
export const notices = wordList(
  'Notice',
  { nl: 'reden van een bericht', en: 'reason of a notice', means: 'why N12 is written' },
  {
    CALLED_IN: { nl: 'ingeroepen', en: 'called in', means: 'as an outside person' },
    WAITS_FOR_OUTSIDE: {
      nl: 'wacht op een buitenstaander',
      en: 'waits for an outside person',
      means: 'nobody inside may do the next step, and the directory has no outside person who may',
    },
    CONFLICT_FOUND: {
      nl: 'betrokkenheid gevonden',
      en: 'conflict found',
      means: 'matching anew shut somebody out who was not before',
    },
    JUDGMENT_MARKED: {
      nl: 'gemarkeerd oordeel',
      en: 'judgment marked',
      means: 'who wrote or sent it turned out to be involved; it stands',
    },
    CASE_RESTRICTED: {
      nl: 'zaak afgeschermd',
      en: 'case restricted',
      means:
        'somebody restricted the case; to the lead of P&K and the directors who may not be meant',
    },
    LETTER_DELAYED: {
      nl: 'brief vertraagd',
      en: 'letter delayed',
      means: 'the mail server has not taken a letter for most of an hour; it is tried on',
    },
    CODE_HELD_BACK: {
      nl: 'code niet gegeven',
      en: 'code held back',
      means: 'a new code was asked for within three days of a corrected address',
    },
    HANDLER_LEFT: {
      nl: 'behandelaar vertrokken',
      en: 'handler left',
      means: 'who handles the case works for the organisation no more',
    },
    REPORTER_WROTE: {
      nl: 'bericht van de indiener',
      en: 'reporter wrote',
      means: 'a message or answer waits to be read; once until it was read',
    },
    HANDLER_RELEASED: {
      nl: 'behandelaar gestopt',
      en: 'handler released',
      means: 'nobody handles the case now; P&K looks after it until it is given to somebody',
    },
    NO_LONGER_HANDLER: {
      nl: 'niet meer jouw zaak',
      en: 'no longer your case',
      means: 'to who handled it; it tells nothing else',
    },
  },
);
export type Notice = NameIn<typeof notices>;
