import { caseStates, type CaseRecord, type CaseState } from './case-record.ts';
import { shutOutOf } from './conflicts.ts';
import type { RefusalCode } from './refusals.ts';

/** Who does something to a case, with the commands of P&K that this person has on it (`authorityOf`). */
export interface Actor {
  staffId: string;
  authority: readonly CommandName[];
}

type By = 'QUALITY' | 'HANDLER';

interface Command {
  states: CaseState[];
  by: By[];
  leadsTo: CaseState[];
  /** Waits until the handler has said yes. */
  afterAcceptance: boolean;
  /** For improvement points and compliments too, whose own paths follow later. */
  everyKind?: boolean;
}

const beforeTheJudgment = [
  'REGISTERED',
  'ASSIGNED',
  'INVESTIGATING',
  'SOLUTION_PROPOSED',
] as const satisfies CaseState[];

/** Whether no judgment was sent yet. */
export const isBeforeTheJudgment = ({ state }: Pick<CaseRecord, 'state'>): boolean =>
  (beforeTheJudgment as readonly CaseState[]).includes(state);

/** What can be done to a complaint, when, and by whom; the rules and `availableActions` both read this. */
export const commands = {
  nameInvolvedPerson: {
    // Whoever turns out to be involved is shut out of a closed case too.
    states: [...caseStates],
    by: ['QUALITY'],
    leadsTo: [],
    afterAcceptance: false,
    everyKind: true,
  },
  settleInvolvedPerson: {
    states: [...caseStates],
    by: ['QUALITY'],
    leadsTo: [],
    afterAcceptance: false,
    everyKind: true,
  },
  assignHandler: {
    states: ['REGISTERED'],
    by: ['QUALITY'],
    leadsTo: ['ASSIGNED'],
    afterAcceptance: false,
  },
  releaseHandler: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: ['REGISTERED'],
    afterAcceptance: false,
  },
  acceptAssignment: {
    states: ['ASSIGNED'],
    by: ['HANDLER'],
    leadsTo: [],
    afterAcceptance: false,
  },
  logEntry: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: ['INVESTIGATING'],
    afterAcceptance: true,
  },
  tellProgress: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
    afterAcceptance: false,
  },
  proposeSolution: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: ['SOLUTION_PROPOSED'],
    afterAcceptance: true,
  },
  draftJudgment: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
    afterAcceptance: true,
  },
  confirmAgreements: {
    states: ['INVESTIGATING', 'SOLUTION_PROPOSED'],
    by: ['QUALITY'],
    leadsTo: ['AGREEMENTS_CONFIRMED'],
    afterAcceptance: true,
  },
  realiseMeasure: {
    states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
    afterAcceptance: false,
  },
  moveMeasure: {
    states: ['AGREEMENTS_CONFIRMED', 'CLOSED'],
    by: ['QUALITY', 'HANDLER'],
    leadsTo: [],
    afterAcceptance: false,
  },
  correctAddress: {
    states: [...beforeTheJudgment, 'AGREEMENTS_CONFIRMED', 'CLOSED'],
    by: ['QUALITY'],
    leadsTo: [],
    afterAcceptance: false,
    everyKind: true,
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];
/** The commands that are P&K's work, whoever does it in their place. */
export const qualityCommands = commandNames.filter((name) =>
  (commands[name].by as readonly By[]).includes('QUALITY'),
);

/** What happens by itself, beside what people do. */
export const events = {
  handlerFoundInvolved: {
    states: ['ASSIGNED', 'INVESTIGATING', 'SOLUTION_PROPOSED'],
    leadsTo: ['REGISTERED'],
  },
  letterOfJudgmentDelivered: { states: ['AGREEMENTS_CONFIRMED'], leadsTo: ['CLOSED'] },
} as const satisfies Record<string, { states: CaseState[]; leadsTo: CaseState[] }>;

/** Why a command is refused to an actor in the case's state, or null when its own rules may judge. */
export function refusalOf(record: CaseRecord, name: CommandName, actor: Actor): RefusalCode | null {
  if (shutOutOf(record).includes(actor.staffId)) return 'INVOLVED';
  const command: Command = commands[name];
  if (record.head.kind !== 'COMPLAINT' && command.everyKind !== true) return 'NOT_FOR_THIS_KIND';
  const mine = record.handlerId === actor.staffId;
  const allowed = actor.authority.includes(name) || (command.by.includes('HANDLER') && mine);
  if (!allowed) return 'NOT_YOURS';
  if (!statesOf(record).some((state) => command.states.includes(state))) return 'NOT_IN_THIS_STATE';
  return command.afterAcceptance && record.acceptedAt === null ? 'NOT_ACCEPTED' : null;
}

// An anonymous reporter cannot be called, so nothing waits for a first contact.
function statesOf({ state, head }: CaseRecord): CaseState[] {
  return head.anonymous && state === 'ASSIGNED' ? ['ASSIGNED', 'INVESTIGATING'] : [state];
}

/** What the actor can do now, for front ends. */
export function availableActions(record: CaseRecord, actor: Actor): CommandName[] {
  return commandNames.filter(
    (name) =>
      refusalOf(record, name, actor) === null &&
      !(name === 'acceptAssignment' && record.acceptedAt !== null) &&
      !(name === 'correctAddress' && record.head.anonymous),
  );
}
