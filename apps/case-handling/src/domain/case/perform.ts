import type { z } from 'zod';
import { shutOutOf } from './conflicts.ts';
import { assignmentOf, handlerIdOf, isOfComplaint, type Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import { unchanged, type Decision } from './decision.ts';
import type { Actor, Command, CommandContext, Looking } from './define-command.ts';
import { investigating } from './investigating.ts';
import { problem, type Problem } from './problems.ts';
import { commandsThatLead } from './transitions.ts';
import { underKey, usedBefore } from './used-keys.ts';
import { withWriter } from './writers.ts';

/** What somebody gives with a command: typed by the graph, not judged yet. */
export interface Given {
  /** With every field of the command's input, null for what was left out (`whole`). */
  input: Readonly<Record<string, unknown>>;
  /** Made anew for each command; the same for one that is sent again. */
  idempotencyKey: string;
  /** What distinguishes this input from another one. */
  digest: string;
}

/** An input with every field of its command, in one order; null for what was left out. */
export const whole = ({ input }: Command, given: Given['input']): Given['input'] =>
  Object.fromEntries(Object.keys(input.shape).map((name) => [name, given[name] ?? null]));

/**
 * Does a command to a case, or gives every problem that is in its way. A command that was done under the same key
 * is not done again, whatever the case has become since; anything else under that key is refused.
 */
export function perform(
  record: Case,
  command: Command,
  { input, idempotencyKey, digest }: Given,
  context: CommandContext,
): Decision {
  const use = { key: idempotencyKey, madeBy: command.name, digest };
  const before = usedBefore(record, use);
  if (before !== null) return before;
  const refused = refusalOf(record, command, context.actor);
  if (refused !== null) return { problems: [refused] };
  const seen = begun(record, command);
  const decision = decided(seen, command, input, context);
  if ('problems' in decision) return decision;
  if (decision.next === seen) return unchanged(record);
  const { actor, now, directory } = context;
  return underKey(
    { ...decision, next: withWriter(decision.next, actor.staffId, now, directory) },
    use,
  );
}

function decided(
  record: Case,
  command: Command,
  input: Given['input'],
  context: CommandContext,
): Decision {
  const { given, broken } = read(command, input);
  if (broken.some(({ code }) => code === 'INPUT_NOT_VALID')) return { problems: broken };
  const found = [...broken, ...command.problems(record, given, context)];
  if (found.length === 0 && command.isDone(record, given, context)) return unchanged(record);
  const prevented = command
    .prevented(record, context)
    .filter(({ code }) => found.every((one) => one.code !== code));
  const problems = firstOfEachField([...found, ...prevented]);
  return problems.length > 0 ? { problems } : command.decide(record, given, context);
}

// Each field by itself, so that what is wrong with one leaves the others read: texts tidied, ids in small letters.
function read({ input: { shape } }: Command, input: Given['input']) {
  const broken: Problem[] = [];
  const given: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(input[name]);
    // What breaks the rule of a field is still of its type, so the rules of the case can look at it.
    given[name] = parsed.success ? parsed.data : input[name];
    broken.push(...(parsed.error?.issues ?? []).map((issue) => problemOf(name, issue)));
  }
  return { given, broken };
}

function problemOf(name: string, issue: z.core.$ZodIssue): Problem {
  const { problem: code = 'INPUT_NOT_VALID' } = ('params' in issue ? issue.params : null) ?? {};
  return problem(code, [name, ...issue.path].join('.'));
}

function firstOfEachField(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string | null>();
  return problems.filter(({ field }) => !seen.has(field) && seen.add(field));
}

/** Why a command is not for an actor or not for the case as it stands, or null when its own rules may judge. */
export function refusalOf(record: Case, command: Command, actor: Actor): Problem | null {
  if (shutOutOf(record).includes(actor.staffId)) return problem('INVOLVED');
  if (!command.kinds.includes(record.reaction.kind)) return problem('NOT_FOR_THIS_KIND');
  const mine = handlerIdOf(record) === actor.staffId;
  const allowed =
    actor.authority.includes(command.name) || (command.by.includes('HANDLER') && mine);
  if (!allowed) return problem('NOT_YOURS');
  if (!command.states.includes(begun(record, command).state)) return notNow(record, command);
  if (!command.afterAcceptance) return null;
  const assignment = assignmentOf(record);
  if (assignment === null) return { ...problem('NOBODY_HANDLES'), first: 'assignHandler' };
  if (assignment.acceptedAt !== null) return null;
  return { ...problem('NOT_ACCEPTED'), first: 'acceptAssignment' };
}

// An anonymous reporter cannot be called, so nothing waits for a first contact.
function begun(record: Case, { states }: Pick<Command, 'states'>): Case {
  if (record.state !== 'ASSIGNED' || !record.reaction.anonymous) return record;
  if (!isOfComplaint(record)) return record;
  return states.includes('ASSIGNED') ? record : investigating(record);
}

function notNow({ state }: Case, command: Command): Problem {
  const [first] = commandsThatLead(state, command.states);
  return { ...problem('NOT_IN_THIS_STATE'), ...(first === undefined ? {} : { first: first.name }) };
}

/** Whether the actor can do a command now: it would succeed with an input that is right. */
export const isOffered = (record: Case, command: Command, context: Looking): boolean =>
  refusalOf(record, command, context.actor) === null &&
  command.prevented(begun(record, command), context).length === 0;

/** What the actor can do now: each would succeed with an input that is right. */
export const availableActions = (record: Case, context: Looking): CommandName[] =>
  commands
    .filter((command: Command) => isOffered(record, command, context))
    .map(({ name }) => name);
