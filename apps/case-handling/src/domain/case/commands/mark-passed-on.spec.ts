import { complimentPassedOn, milestoneMet } from '@klantreacties/event-contracts';
import { after, context, does, opened, quality, sanne } from '../../../../test/a-case.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { nextTermOf } from '../case.ts';

const { markPassedOn } = does;
const compliment = () => opened({ kind: 'COMPLIMENT' });
const at = context.now.toISOString();

describe('passing a compliment on', () => {
  it('C4: meets the term of one week, and says who did it', () => {
    const decision = markPassedOn(compliment(), quality, context, {});
    const met = { milestone: 'HANDLER_KNOWN', dueOn: '2026-11-20', metAt: at } as const;
    expect(after(decision).milestones).toContainEqual(met);
    expect(after(decision).state).toBe('REGISTERED');
    expect(factsOf(decision)).toEqual([
      published(complimentPassedOn, {
        data: { passedOnAt: at },
        personal: { byStaffId: 'joris-bakker' },
      }),
      published(milestoneMet, { data: met, personal: {} }),
    ]);
  });

  it('leaves no term that still runs', () => {
    const dates = { proposalDueOn: null, settledDueOn: null };
    const record = compliment();
    const milestones = record.milestones.filter(({ milestone }) => milestone === 'HANDLER_KNOWN');
    const only = { ...record, milestones, dates: { ...record.dates, ...dates } };
    expect(nextTermOf(after(markPassedOn(only, quality, context, {})))).toBeNull();
  });

  it('is done once, whatever its key', () => {
    const once = after(markPassedOn(compliment(), quality, context, {}));
    expect(
      markPassedOn(once, quality, { ...context, now: new Date('2026-11-19T10:00:00Z') }, {}),
    ).toEqual({ next: once, facts: [] });
  });

  it('is for P&K alone, and for compliments', () => {
    expect(markPassedOn(compliment(), sanne, context, {})).toEqual(refused('NOT_YOURS'));
    for (const kind of ['COMPLAINT', 'IMPROVEMENT_POINT'] as const)
      expect(markPassedOn(opened({ kind }), quality, context, {})).toEqual(
        refused('NOT_FOR_THIS_KIND'),
      );
  });
});
