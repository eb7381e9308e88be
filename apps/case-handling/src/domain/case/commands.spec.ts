import { assigned, investigating, nobody, opened, quality, sanne } from '../../../test/a-case.ts';
import { caseStates, type CaseState } from './case-record.ts';
import { availableActions, commandNames, commands, events, refusalOf } from './commands.ts';

describe('the table of commands', () => {
  const steps: { states: readonly CaseState[]; leadsTo: readonly CaseState[] }[] = [
    ...Object.values(commands),
    ...Object.values(events),
  ];

  it('reaches every state, and only CLOSED leads nowhere', () => {
    const reached = new Set<CaseState>(['REGISTERED']);
    for (let size = -1; size !== reached.size;) {
      size = reached.size;
      for (const { states, leadsTo } of steps)
        if (states.some((state) => reached.has(state)))
          leadsTo.forEach((state) => reached.add(state));
    }
    expect([...reached].sort()).toEqual([...caseStates].sort());
    const ends = caseStates.filter(
      (state) =>
        !steps.some(
          ({ states, leadsTo }) => states.includes(state) && leadsTo.some((next) => next !== state),
        ),
    );
    expect(ends).toEqual(['CLOSED']);
  });

  it.each([null, '2026-11-13T10:00:00.000Z'])(
    'answers every state and command, and offers exactly what it does not refuse (accepted %s)',
    (acceptedAt) => {
      for (const state of caseStates)
        for (const actor of [quality, sanne, nobody]) {
          const record = { ...assigned(), state, acceptedAt };
          const offered = availableActions(record, actor);
          for (const name of commandNames) {
            const again = name === 'acceptAssignment' && acceptedAt !== null;
            expect(offered.includes(name)).toBe(refusalOf(record, name, actor) === null && !again);
          }
        }
    },
  );

  it('lets only P&K assign and send, and only the handler accept', () => {
    expect(refusalOf(opened(), 'assignHandler', sanne)).toBe('NOT_YOURS');
    expect(refusalOf(assigned(), 'acceptAssignment', quality)).toBe('NOT_YOURS');
    expect(refusalOf(investigating(), 'confirmAgreements', sanne)).toBe('NOT_YOURS');
  });

  it('offers nothing that waits for the handler before the handler has accepted', () => {
    expect(availableActions(assigned(), quality)).toEqual([
      'nameInvolvedPerson',
      'settleInvolvedPerson',
      'releaseHandler',
      'tellProgress',
      'correctAddress',
    ]);
    const anonymous = assigned(opened({ anonymous: true }));
    expect(refusalOf(anonymous, 'draftJudgment', quality)).toBe('NOT_ACCEPTED');
  });

  it('keeps complaints and other kinds apart', () => {
    const record = opened();
    const compliment = { ...record, head: { ...record.head, kind: 'COMPLIMENT' as const } };
    expect(availableActions(compliment, quality)).toEqual([
      'nameInvolvedPerson',
      'settleInvolvedPerson',
      'correctAddress',
    ]);
  });
});
