import type { CaseRecord, CaseState } from './case-record.ts';
import type { RefusalCode } from './refusals.ts';

/** Who does something to a case: P&K, the one who handles it, or both at once. */
export interface Actor {
  staffId: string;
  quality: boolean;
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

/** What can be done to a complaint, when, and by whom; the rules and `availableActions` both read this. */
export const commands = {
  nameInvolvedPerson: {
    states: [...beforeTheJudgment],
    by: ['QUALITY'],
    // A handler who turns out to be involved is released.
    leadsTo: ['REGISTERED'],
    afterAcceptance: false,
    everyKind: true,
  },
  settleInvolvedPerson: {
    states: [...beforeTheJudgment],
    by: ['QUALITY'],
    leadsTo: ['REGISTERED'],
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

/** What happens by itself, beside what people do. */
export const events = {
  letterOfJudgmentDelivered: { states: ['AGREEMENTS_CONFIRMED'], leadsTo: ['CLOSED'] },
} as const satisfies Record<string, { states: CaseState[]; leadsTo: CaseState[] }>;

/** Why a command is refused to an actor in the case's state, or null when its own rules may judge. */
export function refusalOf(record: CaseRecord, name: CommandName, actor: Actor): RefusalCode | null {
  if (record.involved.some(({ staffIds }) => staffIds.includes(actor.staffId))) return 'INVOLVED';
  const command: Command = commands[name];
  if (record.head.kind !== 'COMPLAINT' && command.everyKind !== true) return 'NOT_FOR_THIS_KIND';
  const mine = record.handlerId === actor.staffId;
  const allowed =
    (command.by.includes('QUALITY') && actor.quality) || (command.by.includes('HANDLER') && mine);
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
