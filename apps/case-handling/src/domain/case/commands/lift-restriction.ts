import { z } from 'zod';
import { mayNotLift } from '../authority.ts';
import { judgmentOf } from '../case.ts';
import { defineCommand, everyKind, everyState } from '../define-command.ts';
import { problem } from '../problems.ts';
import { beginLifting, lift, withLiftingThatHolds } from '../restriction.ts';

/**
 * Two of lead, directors and outside persons lift a restriction, whether staff or the form made it: it holds when
 * the second says so, and the first could still say it. While a judgment of transgressive behaviour stands it is
 * refused, as nothing of that may reach the open topics.
 */
export const liftRestriction = defineCommand({
  name: 'liftRestriction',
  label: { nl: 'de afscherming opheffen', en: 'lift the restriction' },
  description:
    'Afscherming opheffen. The first says so, a second one confirms; then all of P&K reads the case.',
  kinds: everyKind,
  states: everyState,
  by: ['QUALITY'],
  input: z.object({}),
  isDone: ({ reaction, lifting }, _given, { actor }) =>
    !reaction.restricted || lifting?.byStaffId === actor.staffId,
  prevented: (record, { actor, directory }) => {
    if (!record.reaction.restricted || record.lifting?.byStaffId === actor.staffId)
      return [problem('ALREADY_DONE')];
    if (judgmentOf(record)?.category === 'GRENSOVERSCHRIJDEND_GEDRAG')
      return [problem('CATEGORY_KEEPS_RESTRICTED')];
    const refused = mayNotLift(withLiftingThatHolds(record, directory), actor.staffId, directory);
    return refused === null ? [] : [problem(refused)];
  },
  decide(record, _given, context) {
    const held = withLiftingThatHolds(record, context.directory);
    return held.lifting === null
      ? beginLifting(held, context)
      : lift(held, [held.lifting.byStaffId, context.actor.staffId], context);
  },
});
