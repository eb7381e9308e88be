import { context, directory, standing } from '../../../test/a-case.ts';
import { everywhere } from '../../../test/everywhere.ts';
import { doSample } from '../../../test/samples.ts';
import type { Case } from './case.ts';
import { shutOutOf } from './conflicts.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Actor, Command } from './define-command.ts';
import { availableActions, refusalOf } from './perform.ts';
import { arrowsOf } from './transitions.ts';

describe.each(commands.map((command: Command) => [command.name as CommandName, command] as const))(
  '%s, in every case and by everyone,',
  (name, command) => {
    it('D7: is offered where it succeeds, and nowhere else', () => {
      const wrong = everywhere.filter(({ record, actor }) => {
        const offered = availableActions(record, { ...context, actor, directory }).includes(name);
        const decision = doSample(name, record, actor);
        const succeeds = !('problems' in decision) && decision.next !== record;
        return offered !== succeeds;
      });
      expect(wrong.map(({ where }) => where)).toEqual([]);
    });

    it('leads from each state where its table says, and nowhere else', () => {
      const walked = everywhere.flatMap(({ record, actor }) => {
        // An anonymous reporter cannot be called, so the case counts as investigated.
        const counts = record.reaction.anonymous && record.state === 'ASSIGNED';
        const decision = doSample(name, record, actor);
        if ('problems' in decision || counts) return [];
        return decision.next.state === record.state
          ? []
          : [`${record.state} ${decision.next.state}`];
      });
      const released = ['nameInvolvedPerson', 'settleInvolvedPerson'].includes(name);
      const declared = arrowsOf(command).map((arrow) => arrow.join(' '));
      expect([...new Set(walked)].sort()).toEqual(released ? [] : declared.sort());
    });

    it('A8: tells by a fact of it who is shut out from then on, where that changes', () => {
      const silent = everywhere.filter(({ record, actor }) => {
        const decision = doSample(name, record, actor);
        if ('problems' in decision) return false;
        const changed = shutOutOf(decision.next).join() !== shutOutOf(record).join();
        const told = decision.facts.some(
          ({ definition }) => 'shutOutRefs' in definition.data.shape,
        );
        return changed && !told;
      });
      expect(silent.map(({ where }) => where)).toEqual([]);
    });

    it('is refused to who is shut out, to whom it does not belong, and where its table has not the state', () => {
      const codes = everywhere.map(({ where, record, actor }) => [
        where,
        refusalOf(record, command, actor)?.code ?? null,
      ]);
      const expected = everywhere.map(({ where, record, actor }) => [
        where,
        refusalByTable(record, command, actor),
      ]);
      expect(codes).toEqual(expected);
    });
  },
);

// Of these notification has letters that promise what is done for the kind (its `every-kind.spec.ts`).
const ofEveryKind = [
  'address-corrected',
  'entry-logged',
  'involved-person-settled',
  'notice-given',
  'restricted',
];
it.each([
  ['COMPLIMENT', ['compliment-passed-on', 'milestone-met', 'words-read', ...ofEveryKind]],
  [
    'IMPROVEMENT_POINT',
    [
      'handler-assigned',
      'handler-released',
      'assignment-accepted',
      'settling-begun',
      ...ofEveryKind,
    ],
  ],
] as const)('C4: a case of kind %s publishes no fact of another kind', (kind, facts) => {
  const ofKind = everywhere.filter(({ record }) => record.reaction.kind === kind);
  const published = ofKind.flatMap(({ record, actor }) =>
    commands.flatMap(({ name }) => {
      const decision = doSample(name, record, actor);
      return 'problems' in decision ? [] : decision.facts.map(({ definition }) => definition.name);
    }),
  );
  expect([...new Set(published)].sort()).toEqual([...facts].sort());
});

function refusalByTable(record: Case, command: Command, actor: Actor): string | null {
  const { reaction, involved } = record;
  const { state, handlerId, acceptedAt } = standing(record);
  if (involved.some(({ staffIds }) => staffIds.includes(actor.staffId))) return 'INVOLVED';
  if (!command.kinds.includes(reaction.kind)) return 'NOT_FOR_THIS_KIND';
  const asHandler = command.by.includes('HANDLER') && handlerId === actor.staffId;
  if (!actor.authority.includes(command.name) && !asHandler) return 'NOT_YOURS';
  const investigates = state === 'INVESTIGATING' || (state === 'ASSIGNED' && reaction.anonymous);
  const fits =
    command.states.includes(state) || (investigates && command.states.includes('INVESTIGATING'));
  if (!fits) return 'NOT_IN_THIS_STATE';
  if (!command.afterAcceptance) return null;
  if (handlerId === null) return 'NOBODY_HANDLES';
  return acceptedAt === null ? 'NOT_ACCEPTED' : null;
}
