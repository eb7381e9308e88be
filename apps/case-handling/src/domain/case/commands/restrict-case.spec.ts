import { caseRestricted } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  confirmed,
  context,
  does,
  investigating,
  judgment,
  nobody,
  opened,
  quality,
  sanne,
} from '../../../../test/a-case.ts';
import { acting, directoryWith } from '../../../../test/acting.ts';
import { factsOf, refused } from '../../../../test/commanding.ts';
import { handlerIdOf, type Case } from '../case.ts';
import type { Decision } from '../decision.ts';

const { restrict, lift, assign, name, offered } = acting();
const given = { reason: 'Er is geslagen.' };
const noticesIn = (decision: Decision) =>
  factsOf(decision).flatMap(({ data, personal }) =>
    'notice' in data
      ? [[data.notice, (personal as { to: { email: string } }).to.email.split('@')[0]]]
      : [],
  );
const handledBy = (handlerId: string): Case =>
  after(does.assignHandler(opened(), quality, context, { handlerId }));

describe('to restrict a case', () => {
  it.each([
    ['a complaint that nobody handles', opened()],
    ['a compliment', opened({ kind: 'COMPLIMENT' })],
    ['an improvement point', opened({ kind: 'IMPROVEMENT_POINT', anonymous: true })],
    ['a case whose judgment was sent', confirmed()],
    ['a case that is closed', closed()],
  ])('A11: is done in %s, whose reason is sealed and kept', (_what, record) => {
    const decision = does.restrictCase(record, quality, context, given);
    const { state, reaction, restrictions } = after(decision);
    expect([state, reaction]).toEqual([record.state, { ...record.reaction, restricted: true }]);
    expect(restrictions).toMatchObject([
      { restricted: true, byStaffIds: ['joris-bakker'], ...given },
    ]);
    expect(factsOf(decision)[0]).toEqual({
      name: caseRestricted.name,
      data: { restrictedAt: context.now.toISOString() },
      personal: { byStaffId: 'joris-bakker', ...given },
    });
  });

  it.each(['joris-bakker', 'karin-vos', 'renate-smit', 'hanneke-blom'])(
    'A11: is for %s alone, whoever stands below',
    (staffId) => {
      expect(offered(opened(), staffId)).toContain('restrictCase');
      expect(after(restrict(opened(), staffId)).reaction.restricted).toBe(true);
    },
  );

  it.each(['sanne-de-boer', 'tom-jansen', 'pieter-zwart'])('A11: is not for %s', (staffId) => {
    expect(restrict(investigating(), staffId)).toEqual(refused('NOT_YOURS'));
  });

  it('A11: is refused to who is involved, and to the handler', () => {
    const record = opened({ involvedName: 'Joris Bakker' });
    expect(restrict(record, 'joris-bakker')).toEqual(refused('INVOLVED'));
    expect(does.restrictCase(investigating(), sanne, context, given)).toEqual(refused('NOT_YOURS'));
    expect(does.restrictCase(opened(), nobody, context, given)).toEqual(refused('NOT_YOURS'));
  });

  it('A11: asks for a reason', () => {
    for (const reason of ['', ' \u200b', '\u00ad'])
      expect(does.restrictCase(opened(), quality, context, { reason })).toEqual(
        refused(['TEXT_MISSING', 'reason']),
      );
  });

  it('A11: changes nothing where the form or somebody else did it', () => {
    for (const record of [
      opened({ restricted: true }),
      after(restrict(opened(), 'joris-bakker')),
      after(restrict(closed(), 'renate-smit')),
    ])
      expect(restrict(record, 'karin-vos')).toEqual({ next: record, facts: [] });
  });

  it('A11: takes back that somebody wants it lifted, and mails nobody of it', () => {
    const record = after(lift(opened({ restricted: true }), 'karin-vos'));
    const decision = restrict(record, 'renate-smit');
    expect(after(decision)).toMatchObject({ lifting: null, reaction: { restricted: true } });
    expect(factsOf(decision).map((one) => one.name)).toEqual(['restricted']);
    const again = after(lift(after(decision), 'hanneke-blom'));
    expect(again.reaction.restricted).toBe(true);
  });
});

describe('A11: who is mailed of a case that was restricted', () => {
  it.each<[string, string | null, string[]]>([
    ['nobody is meant', null, ['karin.vos', 'renate.smit', 'hanneke.blom']],
    ['the director is meant', 'Renate Smit', ['karin.vos', 'hanneke.blom']],
    ['the director may be meant', 'Renate', ['karin.vos', 'hanneke.blom']],
    ['the lead is meant', 'Karin Vos', ['renate.smit', 'hanneke.blom']],
  ])('are lead and directors, where %s', (_what, involvedName, expected) => {
    const decision = restrict(opened({ involvedName }), 'joris-bakker');
    const told = noticesIn(decision).filter(([notice]) => notice === 'CASE_RESTRICTED');
    expect(told.map(([, to]) => to).sort()).toEqual([...expected].sort());
  });

  it('are none but who is called in from outside, where all of lead and directors are meant', () => {
    const record = ['karin-vos', 'renate-smit', 'hanneke-blom'].reduce<Case>(
      (before, staffId) => after(name(before, 'joris-bakker', staffId)),
      opened(),
    );
    const decision = restrict(record, 'joris-bakker');
    expect(after(decision).calledIn.length).toBeGreaterThan(0);
    expect(noticesIn(decision).map(([notice]) => notice)).not.toContain('CASE_RESTRICTED');
    expect(noticesIn(decision).map(([, to]) => to)).not.toContain('joris.bakker');
  });

  it('is nobody where nobody would be left to read it: that is refused', () => {
    const noOutside = directoryWith({
      'marijke-terpstra': null,
      'pieter-zwart': null,
      'yvonne-hoekstra': null,
      'chandra-ramdin': null,
    });
    const small = acting(noOutside);
    const record = ['karin-vos', 'renate-smit', 'hanneke-blom'].reduce<Case>(
      (before, staffId) => after(small.name(before, 'joris-bakker', staffId)),
      opened(),
    );
    expect(small.restrict(record, 'joris-bakker')).toEqual(refused('NOBODY_LEFT'));
    expect(small.offered(record, 'joris-bakker')).not.toContain('restrictCase');
  });
});

describe('A11: the handler of a case that was restricted', () => {
  it.each(['sanne-de-boer', 'fatma-kaya', 'els-de-wit'])(
    'is released where they may not read it any more: %s, and what was done stays',
    (handlerId) => {
      const decision = restrict(handledBy(handlerId), 'joris-bakker');
      expect(after(decision)).toMatchObject({
        state: 'ASSIGNED',
        assignment: null,
        releases: [{ handlerId, reason: 'RESTRICTED', note: null }],
      });
      const notices = noticesIn(decision);
      expect(notices.filter(([notice]) => notice === 'NO_LONGER_HANDLER')).toHaveLength(1);
      expect(notices).toContainEqual(['HANDLER_RELEASED', 'karin.vos']);
    },
  );

  it.each(['karin-vos', 'renate-smit'])('stays where it is %s', (handlerId) => {
    const decision = restrict(handledBy(handlerId), 'joris-bakker');
    expect(handlerIdOf(after(decision))).toBe(handlerId);
    expect(factsOf(decision).map((one) => one.name)).not.toContain('handler-released');
  });

  it.each([
    ['AGREEMENTS_CONFIRMED', confirmed],
    ['CLOSED', closed],
  ] as const)('only loses access in %s', (state, made) => {
    const decision = restrict(made(), 'joris-bakker');
    expect(after(decision)).toMatchObject({
      state,
      assignment: { handlerId: 'sanne-de-boer' },
      releases: [],
    });
    expect(factsOf(decision).map((one) => one.name)).not.toContain('handler-released');
  });

  it('leaves proposal and draft to the next one, who is lead or director', () => {
    const proposed = after(does.proposeSolution(investigating(), sanne, context, { text: 'x' }));
    const drafted = after(does.draftJudgment(proposed, sanne, context, judgment));
    const record = after(restrict(drafted, 'joris-bakker'));
    expect(record).toMatchObject({
      state: 'SOLUTION_PROPOSED',
      proposals: [{ takenBackAt: null }],
      judgment: { status: 'DRAFT' },
    });
    expect(assign(record, 'karin-vos', 'els-de-wit')).toEqual(
      refused(['RESTRICTED_CASE', 'handlerId']),
    );
    expect(handlerIdOf(after(assign(record, 'karin-vos', 'renate-smit')))).toBe('renate-smit');
  });
});

it('A11: violence that was told without the tick gets its category once the case is restricted', () => {
  const violence = { ...judgment, category: 'GRENSOVERSCHRIJDEND_GEDRAG' as const };
  const record = handledBy('karin-vos');
  const karin = { staffId: 'karin-vos', authority: [] };
  const investigated = after(
    does.logEntry(after(does.acceptAssignment(record, karin, context, {})), karin, context, {
      kind: 'CONTACT',
      text: 'Gebeld.',
      visibleToReporter: false,
    }),
  );
  expect(does.draftJudgment(investigated, karin, context, violence)).toEqual(
    refused(['CATEGORY_RESTRICTED', 'category']),
  );
  const restricted = after(restrict(investigated, 'joris-bakker'));
  const drafted = after(does.draftJudgment(restricted, karin, context, violence));
  expect(drafted).toMatchObject({ judgment: { category: 'GRENSOVERSCHRIJDEND_GEDRAG' } });
});
