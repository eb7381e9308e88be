import type { CaseRecord, CaseState } from './case-record.ts';

/** Who does something to a case: P&K, the one who handles it, or both at once. */
export interface Actor {
  staffId: string;
  quality: boolean;
}

type By = 'QUALITY' | 'HANDLER';

/** What can be done to a complaint, when, and by whom; the rules and `availableActions` both read this. */
export const commands = {
  settleInvolvedPerson: {
    states: ['REGISTERED', 'ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY'],
    leadsTo: [],
  },
  assignHandler: { states: ['REGISTERED'], by: ['QUALITY'], leadsTo: ['ASSIGNED'] },
  acceptAssignment: { states: ['ASSIGNED'], by: ['HANDLER'], leadsTo: [] },
  logEntry: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: ['INVESTIGATING'],
  },
  tellProgress: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
  },
  proposeSolution: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: ['SOLUTION_PROPOSED'],
  },
  draftJudgment: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
  },
  confirmAgreements: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY'],
    leadsTo: ['AGREEMENTS_CONFIRMED'],
  },
  realiseMeasure: {
    states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
  },
  moveMeasure: {
    states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
  },
} as const satisfies Record<string, { states: CaseState[]; by: By[]; leadsTo: CaseState[] }>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** What happens by itself, beside what people do. */
export const events = {
  letterOfJudgmentDelivered: { states: ['AGREEMENTS_CONFIRMED'], leadsTo: ['CLOSED'] },
} as const satisfies Record<string, { states: CaseState[]; leadsTo: CaseState[] }>;

export const refusals = {
  NOT_FOR_THIS_KIND: 'Dit kan alleen bij een klacht. / Only a complaint can have this.',
  NOT_IN_THIS_STATE: 'Dit kan nu niet bij deze zaak. / This cannot be done to the case now.',
  NOT_YOURS: 'Dit is niet aan jou bij deze zaak. / This is not yours to do.',
  INVOLVED:
    'Wie erbij betrokken is, doet niets aan de zaak. / A person involved does nothing here.',
  NOT_FOUND: 'Deze zaak is er niet, of je mag hem niet zien. / There is no such case for you.',
  CONFLICT:
    'Iemand anders heeft de zaak net gewijzigd. Kijk opnieuw. / Someone else just changed the case.',
  INVOLVED_NOT_SETTLED:
    'Stel eerst van elke betrokkene vast wie het is. / Settle each person involved first.',
  UNKNOWN_PERSON: 'Deze persoon staat niet in de gids. / The directory has no such person.',
  NOT_ACTIVE: 'Deze persoon werkt hier niet meer. / This person is not active.',
  REPORTS_TO_INVOLVED:
    'Deze persoon werkt onder iemand die erbij betrokken is. / This person reports to someone involved.',
  NOT_ACCEPTED: 'De behandelaar heeft nog niet ja gezegd. / The handler has not accepted yet.',
  TEXT_MISSING: 'Vul de tekst in. / Fill in the text.',
  TEXT_TOO_LONG: 'Deze tekst is te lang. / This text is too long.',
  DATE_NOT_VALID: 'Deze datum klopt niet of is voorbij. / This date is not valid or has passed.',
  REASONS_MISSING:
    'Geef bij elk punt een oordeel met de reden. / Give each point a finding with reasons.',
  MEASURES_MISSING:
    'Noem maatregelen met eigenaar en datum, of zeg waarom er geen zijn. / Name measures with owner and date, or say why there are none.',
  CATEGORY_MISSING: 'Kies een soort uit de lijst. / Choose a category from the list.',
  GIST_MISSING: 'Vul de strekking in, zonder namen. / Fill in the anonymous gist.',
  NO_DRAFT: 'Er is nog geen oordeel opgesteld. / There is no judgment yet.',
  UNKNOWN_MEASURE: 'Deze maatregel is er niet of is al klaar. / There is no such open measure.',
} as const;

export type RefusalCode = keyof typeof refusals;
export interface Refusal {
  refusal: RefusalCode;
}

/** Why a command is refused to an actor in the case's state, or null when its own rules may judge. */
export function refusalOf(record: CaseRecord, name: CommandName, actor: Actor): RefusalCode | null {
  if (record.involved.some(({ staffIds }) => staffIds.includes(actor.staffId))) return 'INVOLVED';
  if (record.head.kind !== 'COMPLAINT') return 'NOT_FOR_THIS_KIND';
  const by: readonly By[] = commands[name].by;
  const mine = record.handlerId === actor.staffId;
  if (!((by.includes('QUALITY') && actor.quality) || (by.includes('HANDLER') && mine)))
    return 'NOT_YOURS';
  const states: readonly CaseState[] = commands[name].states;
  if (states.includes(record.state)) return null;
  // An anonymous reporter cannot be called, so nothing waits for a first contact.
  const skipsContact = record.head.anonymous && record.state === 'ASSIGNED';
  return skipsContact && states.includes('INVESTIGATING') ? null : 'NOT_IN_THIS_STATE';
}

/** What the actor can do now, for front ends. */
export function availableActions(record: CaseRecord, actor: Actor): CommandName[] {
  return commandNames.filter(
    (name) =>
      refusalOf(record, name, actor) === null &&
      !(name === 'acceptAssignment' && record.acceptedAt !== null),
  );
}
