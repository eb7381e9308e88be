import { restrictionLifted } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  confirmed,
  context,
  does,
  judgment,
  opened,
  quality,
} from '../../../../test/a-case.ts';
import { acting, directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { sentOf, type Case } from '../case.ts';

const { restrict, lift, name, offered } = acting();
const restricted = (record = opened()) => after(restrict(record, 'joris-bakker'));
const at = context.now.toISOString();

describe('to lift a restriction', () => {
  it.each([
    ['that staff made', restricted(), ['karin-vos', 'renate-smit']],
    ['that the form made', opened({ restricted: true }), ['renate-smit', 'hanneke-blom']],
    ['of a compliment', restricted(opened({ kind: 'COMPLIMENT' })), ['hanneke-blom', 'karin-vos']],
    ['of a case whose judgment was sent', restricted(confirmed()), ['karin-vos', 'renate-smit']],
    ['of a closed case', restricted(closed()), ['karin-vos', 'renate-smit']],
  ] as const)('A11: takes two, of one %s', (_what, record, [one, other]) => {
    const first = lift(record, one);
    expect(after(first)).toEqual({
      ...record,
      lifting: { byStaffId: one, at },
      waitsForDirector: true,
      usedKeys: expect.any(Array),
      writers: expect.any(Array),
    });
    expect(factsOf(first).map((said) => said.name)).toEqual(['lifting-begun']);
    const second = lift(after(first), other);
    expect(after(second)).toMatchObject({
      state: record.state,
      reaction: { restricted: false },
      lifting: null,
    });
    expect(factsOf(second)).toEqual([
      published(restrictionLifted, {
        data: { liftedAt: at },
        personal: { byStaffIds: [one, other] },
      }),
    ]);
    expect(after(second).restrictions.at(-1)).toMatchObject({
      restricted: false,
      byStaffIds: [one, other],
    });
  });

  it('A11: is not done by one who says it twice', () => {
    const first = after(lift(restricted(), 'karin-vos'));
    expect(lift(first, 'karin-vos')).toEqual({ next: first, facts: [] });
    expect(offered(first, 'karin-vos')).not.toContain('liftRestriction');
    expect(offered(first, 'renate-smit')).toContain('liftRestriction');
  });

  it.each(['joris-bakker', 'fatma-kaya', 'sanne-de-boer', 'pieter-zwart'])(
    'A11: is not for %s, neither as the first nor as the second',
    (staffId) => {
      expect(lift(restricted(), staffId)).toEqual(refused('NOT_YOURS'));
      expect(lift(after(lift(restricted(), 'karin-vos')), staffId)).toEqual(refused('NOT_YOURS'));
    },
  );

  it('A11: changes nothing of a case that is not restricted', () => {
    const record = opened();
    expect(lift(record, 'karin-vos')).toEqual({ next: record, facts: [] });
    expect(offered(record, 'karin-vos')).not.toContain('liftRestriction');
  });

  it('A11: is refused to who is meant, and to two who both report to who is', () => {
    const record = restricted(opened({ involvedName: 'Hanneke Blom' }));
    expect(lift(record, 'hanneke-blom')).toEqual(refused('INVOLVED'));
    const first = after(lift(record, 'karin-vos'));
    expect(lift(first, 'renate-smit')).toEqual(refused('BOTH_REPORT_TO_MEANT'));
    expect(first.calledIn.length).toBeGreaterThan(0);
    const byOutside = after(lift(first, first.calledIn[0] ?? ''));
    expect(byOutside.reaction.restricted).toBe(false);
  });

  it.each([
    [
      'a row that nobody settled',
      { found: [{ staffId: 'karin-vos', confidence: 'WEAK' as const }] },
    ],
    [
      'what the first of two said of one',
      {
        said: {
          byStaffId: 'hanneke-blom',
          outcome: 'REPLACED' as const,
          staffId: 'karin-vos',
          at: '2026-11-30T09:00:00Z',
        },
      },
    ],
  ])('A11: is refused to who may be meant by %s, though they are not shut out', (_what, change) => {
    const [row] = opened({ involvedName: 'Iemand Onbekend' }).involved;
    if (row === undefined) throw new Error('Somebody is involved');
    const record = { ...restricted(), involved: [{ ...row, staffIds: [], found: [], ...change }] };
    expect(lift(record, 'karin-vos')).toEqual(refused('MAY_BE_MEANT'));
    expect(offered(record, 'karin-vos')).not.toContain('liftRestriction');
    expect('next' in lift(record, 'renate-smit')).toBe(true);
  });

  it('A11: has an outside person as the second, where one alone of lead and directors is left', () => {
    const small = acting(directoryWith({ 'renate-smit': null, 'hanneke-blom': null }));
    const record = after(small.restrict(opened(), 'joris-bakker'));
    expect(record.calledIn).toEqual([]);
    const begun = small.lift(record, 'karin-vos');
    const [outside = ''] = after(begun).calledIn;
    expect(after(begun).reaction.restricted).toBe(true);
    expect(factsOf(begun).map((one) => one.name)).toContain('notice-given');
    expect(after(small.lift(after(begun), outside))).toMatchObject({
      reaction: { restricted: false },
      calledIn: [],
    });
    const back = after(small.restrict(after(begun), 'karin-vos'));
    expect([back.lifting, back.calledIn]).toEqual([null, []]);
  });

  it('A11: begins anew where the first turns out to be involved', () => {
    const first = after(lift(restricted(), 'karin-vos'));
    const without = after(name(first, 'karin-vos', 'karin-vos'));
    expect(without.lifting).toBeNull();
    const second = after(lift(without, 'renate-smit'));
    expect(second.reaction.restricted).toBe(true);
  });
});

describe('A11: the word of the first', () => {
  const first = after(lift(restricted(), 'karin-vos'));

  it.each([
    ['left', { active: false }],
    ['is gone from the directory', null],
    ['is of P&K and not its lead any more', { roles: ['QUALITY' as const] }],
    ['has no role any more', { roles: [] }],
  ])('does not count once who said it %s', (_what, change) => {
    const now = acting(directoryWith({ 'karin-vos': change }));
    const begun = now.lift(first, 'renate-smit');
    expect(after(begun)).toMatchObject({
      reaction: { restricted: true },
      lifting: { byStaffId: 'renate-smit' },
    });
    expect(factsOf(begun)[0]?.name).toBe('lifting-begun');
    expect(after(now.lift(after(begun), 'hanneke-blom')).reaction.restricted).toBe(false);
  });

  it('counts where they are a director now', () => {
    const now = acting(directoryWith({ 'karin-vos': { roles: ['DIRECTOR'] } }));
    expect(after(now.lift(first, 'renate-smit')).reaction.restricted).toBe(false);
  });
});

describe('A11: while a judgment of transgressive behaviour stands', () => {
  const violence = { ...judgment, category: 'GRENSOVERSCHRIJDEND_GEDRAG' as const };
  const karin = { staffId: 'karin-vos', authority: [] };
  const drafted = () => {
    const assigned = after(
      does.assignHandler(restricted(), quality, context, { handlerId: 'karin-vos' }),
    );
    const heard = after(
      does.logEntry(after(does.acceptAssignment(assigned, karin, context, {})), karin, context, {
        kind: 'CONTACT',
        text: 'Gebeld.',
        visibleToReporter: false,
      }),
    );
    return after(does.draftJudgment(heard, karin, context, violence));
  };

  it('it is refused, to the second one too, until the draft has another category', () => {
    expect(lift(drafted(), 'renate-smit')).toEqual(refused('CATEGORY_KEEPS_RESTRICTED'));
    const half: Case = { ...drafted(), lifting: { byStaffId: 'hanneke-blom', at } };
    expect(lift(half, 'renate-smit')).toEqual(refused('CATEGORY_KEEPS_RESTRICTED'));
    const replacesDraftId = 'judgment' in half ? (half.judgment?.id ?? null) : null;
    const other = after(does.draftJudgment(half, karin, context, { ...judgment, replacesDraftId }));
    expect(after(lift(other, 'renate-smit')).reaction.restricted).toBe(false);
  });

  it('it is refused for good once that was sent', () => {
    const record = drafted();
    const draftId = 'judgment' in record ? (record.judgment?.id ?? '') : '';
    const sent = after(
      does.confirmAgreements(
        record,
        { staffId: 'renate-smit', authority: ['confirmAgreements'] },
        context,
        { draftId },
      ),
    );
    expect(sentOf(sent)?.category).toBe('GRENSOVERSCHRIJDEND_GEDRAG');
    expect(lift(sent, 'renate-smit')).toEqual(refused('CATEGORY_KEEPS_RESTRICTED'));
  });
});
