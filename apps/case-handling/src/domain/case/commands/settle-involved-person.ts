import { staffById } from '@klantreacties/organisation';
import { involvedOutcomes, settledOutcomes } from '@klantreacties/procedure';
import { z } from 'zod';
import { maySettle } from '../authority.ts';
import type { InvolvedRow } from '../case.ts';
import { isOpen } from '../conflicts.ts';
import { unchanged } from '../decision.ts';
import { defineCommand, everyKind, everyState, type CommandContext } from '../define-command.ts';
import { id, oneOf, optionalId } from '../input.ts';
import { problem, refuse, type Problem } from '../problems.ts';
import {
  actsForBoth,
  beginSettling,
  pairRefusal,
  settle,
  settledRow,
  takesTwo,
  withRow,
} from '../settling.ts';

const input = z.object({
  involvedId: id('INVOLVED').describe('Betrokkene: the row'),
  outcome: oneOf(settledOutcomes).describe('Uitkomst: what is said of it'),
  staffId: optionalId('COLLEAGUE').describe(
    'Collega: who it is, where it is not the only one presumed',
  ),
  seenOutcome: oneOf(involvedOutcomes)
    .nullable()
    .default(null)
    .describe('Uitkomst die er stond: what a colleague settled, where this takes its place'),
});
type Given = z.infer<typeof input>;

/**
 * Somebody who may not be meant says whom a row means: confirms, replaces, or marks as not in the directory.
 * Where that gives access back to somebody for whom it takes two, or shuts out a lead, a director or an outside
 * person, it holds when a second person says the same; whom the first names is shut out at once.
 */
export const settleInvolvedPerson = defineCommand({
  name: 'settleInvolvedPerson',
  label: { nl: 'vaststellen wie een betrokkene is', en: 'settle who a person involved is' },
  description: 'Vaststellen wie een betrokkene is. Where it takes two, the second says the same.',
  kinds: everyKind,
  // Whoever turns out to be involved is shut out of a closed case too.
  states: everyState,
  by: ['QUALITY'],
  input,
  prevented: (record, { actor, directory }) =>
    record.involved.some((row) => maySettle(record, row, actor.staffId, directory))
      ? []
      : [problem(record.involved.length === 0 ? 'NOBODY_INVOLVED' : 'MAY_BE_MEANT')],
  problems(record, given, { actor, directory }) {
    const row = record.involved.find(({ id }) => id === given.involvedId);
    if (row === undefined) return [problem('UNKNOWN_PERSON', 'involvedId')];
    if (!maySettle(record, row, actor.staffId, directory))
      return [problem('MAY_BE_MEANT', 'involvedId')];
    if (!isOpen(row) && given.seenOutcome !== row.outcome)
      return [problem('SEEN_ANOTHER', 'seenOutcome')];
    const who = whoIs(row, given, directory);
    return 'code' in who ? [who] : [];
  },
  decide(record, given, context) {
    const { actor, directory } = context;
    const row = record.involved.find(({ id }) => id === given.involvedId);
    if (row === undefined) return refuse('UNKNOWN_PERSON', 'involvedId');
    const who = whoIs(row, given, directory);
    if ('code' in who) return { problems: [who] };
    const { outcome } = given;
    const settled = settledRow(row, outcome, who.staffId);
    const after = withRow(record, settled);
    const settledBy = (...by: string[]) => settle(record, after, settled, { context, by });
    if (!takesTwo(record, after, who.staffId, directory)) return settledBy(actor.staffId);
    const { said } = row;
    if (said !== null && said.outcome === outcome && said.staffId === who.staffId) {
      if (said.byStaffId === actor.staffId && !actsForBoth(record, row, actor, directory))
        return unchanged(record);
      const refused = pairRefusal(row, [said.byStaffId, actor.staffId], who.staffId, directory);
      if (refused !== null && said.byStaffId !== actor.staffId) return refused;
      return settledBy(said.byStaffId, actor.staffId);
    }
    if (actsForBoth(record, row, actor, directory)) return settledBy(actor.staffId, actor.staffId);
    const opinion = { byStaffId: actor.staffId, outcome, staffId: who.staffId };
    return beginSettling(record, row, opinion, context);
  },
});

function whoIs(
  { staffIds, found }: InvolvedRow,
  { outcome, staffId }: Given,
  directory: CommandContext['directory'],
): { staffId: string | null } | Problem {
  if (outcome === 'NOT_IN_DIRECTORY') return { staffId: null };
  const presumed = [...new Set([...staffIds, ...found.map((one) => one.staffId)])];
  const only = presumed.length === 1 ? (presumed[0] ?? null) : null;
  const chosen = staffId ?? (outcome === 'CONFIRMED' ? only : null);
  if (chosen === null && outcome === 'CONFIRMED' && presumed.length > 1)
    return problem('WHICH_PERSON', 'staffId');
  const confirmsOther = outcome === 'CONFIRMED' && chosen !== null && !presumed.includes(chosen);
  return chosen === null || confirmsOther || staffById(directory, chosen) === null
    ? problem('UNKNOWN_PERSON', 'staffId')
    : { staffId: chosen };
}
