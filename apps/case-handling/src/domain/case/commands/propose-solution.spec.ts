import { solutionProposed } from '@klantreacties/event-contracts';
import {
  after,
  assigned,
  confirmed,
  context,
  does,
  investigating,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { addressed } from '../../../../test/expected.ts';
import type { Case } from '../case.ts';

const { acceptAssignment, proposeSolution } = does;
const given = { text: 'Wij bellen voortaan.' };
const propose = (record: Case, actor = sanne) => proposeSolution(record, actor, context, given);

describe('C9: the day by which a proposal is answered', () => {
  const settled = '2026-12-25';
  it.each([
    ['2026-12-10', '2026-12-17'],
    ['2026-12-18', '2026-12-25'],
    ['2026-12-19', '2026-12-25'],
    ['2026-12-25', '2026-12-25'],
    ['2026-12-26', '2027-01-02'],
  ])('of one made on %s is %s', (day, answerBy) => {
    const record = investigating();
    expect(record.dates.settledDueOn).toBe(settled);
    const at = { ...context, now: new Date(`${day}T10:00:00Z`), today: day };
    expect(after(proposeSolution(record, sanne, at, given)).proposals[0]?.answerBy).toBe(answerBy);
  });
});

describe('proposing a solution', () => {
  it('goes to the reporter, who has a week to answer', () => {
    const decision = propose(investigating());
    const { state, proposals } = after(decision);
    const proposedAt = context.now.toISOString();
    expect(state).toBe('SOLUTION_PROPOSED');
    expect(proposals).toEqual([
      {
        id: expect.any(String) as string,
        text: 'Wij bellen voortaan.',
        proposedAt,
        answerBy: '2026-11-20',
        answer: null,
        answerText: null,
        answeredAt: null,
        byStaffId: 'sanne-de-boer',
        toldBy: 'problems' in decision ? null : decision.facts[0]?.id,
        takenBackAt: null,
      },
    ]);
    expect(factsOf(decision)).toEqual([
      published(solutionProposed, {
        data: { proposalId: proposals[0]?.id ?? '', proposedAt, answerBy: '2026-11-20' },
        personal: {
          ...addressed,
          handlerName: 'Sanne de Boer',
          text: 'Wij bellen voortaan.',
        },
      }),
    ]);
  });

  it('may follow another proposal, which stays', () => {
    const again = after(propose(after(propose(investigating()))));
    expect(again.proposals).toHaveLength(2);
  });

  it('speaks in the name of the handler, also where P&K does it', () => {
    const decision = propose(investigating(), quality);
    expect(after(decision).proposals).toMatchObject([{ byStaffId: 'joris-bakker' }]);
    expect(factsOf(decision)).toMatchObject([{ personal: { handlerName: 'Sanne de Boer' } }]);
  });

  it('speaks in the name of the handler as it was known, where the directory has them no more', () => {
    const left = { ...context, directory: directoryWith({ 'sanne-de-boer': null }) };
    expect(factsOf(proposeSolution(investigating(), sanne, left, given))).toMatchObject([
      { personal: { handlerName: 'Sanne de Boer' } },
    ]);
  });

  it('needs no contact where the reporter is anonymous', () => {
    const anonymous = assigned(opened({ anonymous: true }));
    const record = after(acceptAssignment(anonymous, sanne, context, {}));
    expect(after(propose(record)).state).toBe('SOLUTION_PROPOSED');
  });

  it('is refused before the investigation, after the judgment, and without a text', () => {
    const accepted = after(acceptAssignment(assigned(), sanne, context, {}));
    expect(propose(accepted)).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(propose(confirmed())).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(proposeSolution(investigating(), sanne, context, { text: '' })).toEqual(
      refused(['TEXT_MISSING', 'text']),
    );
  });
});
