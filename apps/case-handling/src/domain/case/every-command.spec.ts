import {
  after,
  assigned,
  closed,
  confirmed,
  directory,
  does,
  investigating,
  judgment,
  context,
  nobody,
  opened,
  quality,
  sanne,
  standing,
} from '../../../test/a-case.ts';
import { samples } from '../../../test/samples.ts';
import type { Case } from './case.ts';
import { commands, type CommandName } from './commands/index.ts';
import type { Actor, Command } from './define-command.ts';
import { availableActions, refusalOf } from './perform.ts';
import { arrowsOf } from './transitions.ts';

const proposed = () =>
  after(
    does.proposeSolution(investigating(), sanne, context, { key: 'proposal-00000001', text: 'x' }),
  );
const drafted = () => after(does.draftJudgment(investigating(), sanne, context, judgment));
const namingSomeone = (): Case => {
  const record = drafted();
  if (record.state !== 'INVESTIGATING' || record.judgment === null) throw new Error(record.state);
  return { ...record, judgment: { ...record.judgment, gist: 'Eva Jansen belde.' } };
};
const done = (): Case => {
  const record = closed();
  return after(does.realiseMeasure(record, quality, context, samples.realiseMeasure(record)));
};

const cases: [what: string, record: Case][] = [
  ['opened', opened()],
  ['opened about a colleague', opened({ involvedName: 'Anouk Peters' })],
  ['opened about somebody unknown', opened({ involvedName: 'Niemand Bekend' })],
  ['opened anonymously', opened({ anonymous: true })],
  ['restricted', opened({ restricted: true })],
  ['a compliment', opened({ kind: 'COMPLIMENT' })],
  ['an improvement point', opened({ kind: 'IMPROVEMENT_POINT', involvedName: 'Anouk Peters' })],
  ['assigned', assigned()],
  ['accepted', after(does.acceptAssignment(assigned(), sanne, context))],
  [
    'anonymous and accepted',
    after(does.acceptAssignment(assigned(opened({ anonymous: true })), sanne, context)),
  ],
  ['investigated', investigating()],
  ['proposed', proposed()],
  ['drafted', drafted()],
  ['proposed and drafted', after(does.draftJudgment(proposed(), sanne, context, judgment))],
  ['drafted with a name in its gist', namingSomeone()],
  ['confirmed', confirmed()],
  ['closed', closed()],
  ['closed with its measure done', done()],
];
const actors: [who: string, actor: Actor][] = [
  ['P&K', quality],
  ['its handler', sanne],
  ['somebody else', nobody],
  ['whom it is about', { ...quality, staffId: 'anouk-peters' }],
];
const everywhere = cases.flatMap(([what, record]) =>
  actors.map(([who, actor]) => ({ where: `${who}, ${what}`, record, actor })),
);

describe.each(commands.map((command: Command) => [command.name as CommandName, command] as const))(
  '%s, in every case and by everyone,',
  (name, command) => {
    it('D7: is offered where it succeeds, and nowhere else', () => {
      const wrong = everywhere.filter(({ record, actor }) => {
        const offered = availableActions(record, { ...context, actor, directory }).includes(name);
        const decision = does[name](record, actor, context, samples[name](record));
        const succeeds = !('problems' in decision) && decision.next !== record;
        return offered !== succeeds;
      });
      expect(wrong.map(({ where }) => where)).toEqual([]);
    });

    it('leads from each state where its table says, and nowhere else', () => {
      const walked = everywhere.flatMap(({ record, actor }) => {
        // An anonymous reporter cannot be called, so the case counts as investigated.
        const counts = record.reaction.anonymous && record.state === 'ASSIGNED';
        const decision = does[name](record, actor, context, samples[name](record));
        if ('problems' in decision || counts) return [];
        return decision.next.state === record.state
          ? []
          : [`${record.state} ${decision.next.state}`];
      });
      const released = ['nameInvolvedPerson', 'settleInvolvedPerson'].includes(name);
      const declared = arrowsOf(command).map((arrow) => arrow.join(' '));
      expect([...new Set(walked)].sort()).toEqual(released ? [] : declared.sort());
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
  return command.afterAcceptance && acceptedAt === null ? 'NOT_ACCEPTED' : null;
}
