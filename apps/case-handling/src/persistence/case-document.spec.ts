import {
  after,
  assigned,
  closed,
  confirmed,
  directory,
  does,
  investigating,
  judgment,
  letter,
  context,
  opened,
  quality,
  sanne,
} from '../../test/a-case.ts';
import { doSample } from '../../test/samples.ts';
import { wholeCase } from '../../test/whole-case.ts';
import { sentOf, type Case } from '../domain/case/case.ts';
import { commands, type CommandName } from '../domain/case/commands/index.ts';
import { newCodeHeldBack } from '../domain/case/lost-code.ts';
import { receiveAnswer } from '../domain/case/receive-answer.ts';
import { caseOf, documentOf, type StoredDocument } from './case-document.ts';

const marked = (name: string) => `MARK-${name}`;
const proposal = { text: marked('proposal') };
const proposed = () => after(does.proposeSolution(investigating(), sanne, context, proposal));
const answered = (): Case => {
  const record = proposed();
  const given = { proposalId: record.proposals[0]?.id ?? '', answer: 'AGREED' as const };
  const said = {
    key: '5f0c1d2e-3a4b-8c5d-9e6f-708192a3b4e1',
    text: marked('answer'),
    at: context.now,
  };
  return after(receiveAnswer(record, context, { ...given, ...said }, directory));
};
const told = () =>
  after(
    does.tellProgress(answered(), sanne, context, {
      done: marked('done'),
      next: marked('next'),
      nextMessageOn: '2026-11-20',
      reasonOfDelay: marked('delay'),
    }),
  );
const between = () =>
  after(does.releaseHandler(told(), sanne, context, { reason: 'ABSENT', note: marked('absence') }));
const restrictedLater = () =>
  after(does.restrictCase(told(), quality, context, { reason: marked('violence') }));
const halfLifted = () =>
  after(does.liftRestriction(restrictedLater(), { ...quality, staffId: 'karin-vos' }, context, {}));
const late = (): Case => {
  const record = investigating();
  return { ...record, dates: { ...record.dates, settledDueOn: '2026-11-12' } };
};
const cases: [what: string, record: Case][] = [
  ['opened', opened({ involvedName: 'Anouk Peters' })],
  ['opened anonymously', opened({ anonymous: true })],
  ['a compliment', opened({ kind: 'COMPLIMENT' })],
  ['an improvement point that was assigned', assigned(opened({ kind: 'IMPROVEMENT_POINT' }))],
  ['told of its letters', { ...opened(), letters: [letter(), letter({ state: 'FAILED' })] }],
  ['assigned', assigned()],
  ['investigated', investigating()],
  ['not settled in time', late()],
  ['proposed and answered', told()],
  ['between two handlers', between()],
  ['restricted later', restrictedLater()],
  ['half lifted', halfLifted()],
  ['drafted', after(does.draftJudgment(told(), sanne, context, judgment))],
  ['confirmed', confirmed()],
  ['closed', closed()],
  [
    'closed, with a code that was held back',
    after(newCodeHeldBack(closed(), directory, { ...context, at: context.now })),
  ],
];
const stored = (record: Case) => ({
  ...(JSON.parse(JSON.stringify(documentOf(record))) as StoredDocument),
  letters: record.letters,
});

describe('a case in its tables', () => {
  it.each(cases)('reads as it was written: %s', (_what, record) => {
    expect(caseOf(stored(record))).toEqual(record);
    expect(wholeCase.parse(record)).toEqual(record);
  });

  it.each(commands.map(({ name }): CommandName => name))('reads whole after %s', (name) => {
    const changed = cases.flatMap(([, record]) =>
      [quality, sanne].flatMap((actor) => {
        const decision = doSample(name, record, actor);
        return 'problems' in decision ? [] : [decision.next];
      }),
    );
    expect(changed).not.toEqual([]);
    for (const record of changed) expect(wholeCase.parse(caseOf(stored(record)))).toEqual(record);
  });

  it('holds no word about a person in the part that is not erased', () => {
    const record = after(
      does.draftJudgment(told(), sanne, context, {
        ...judgment,
        points: [{ point: marked('point'), finding: 'UPHELD', reasons: marked('reasons') }],
        measures: [{ description: marked('measure'), ownerId: 'planning', dueOn: '2026-12-01' }],
      }),
    );
    const named: Case = {
      ...record,
      number: marked('number'),
      text: marked('text'),
      wish: marked('wish'),
      reporter: { name: marked('name'), email: marked('email'), phone: marked('phone') },
      supportPerson: marked('support'),
      children: [{ firstName: marked('child'), birthYear: 2021 }],
      discussedBefore: { withWhom: marked('whom'), result: marked('result') },
      involved: record.involved.map((row) => ({ ...row, name: marked('involved') })),
      releases: between().releases,
      restrictions: halfLifted().restrictions,
    };
    const { content, personal } = documentOf(named);
    expect(JSON.stringify(content)).not.toContain('MARK');
    expect(JSON.stringify(personal).match(/MARK-\w+/g)?.length).toBeGreaterThan(15);
    expect(JSON.stringify(content)).not.toMatch(/sanne@|Sanne de Boer|Eva Jansen|ABSENT/);
  });

  it('that an older version wrote has what came later as it was meant then', () => {
    const { content, personal } = stored(told());
    const {
      matchingRules: _rules,
      handledBy: _handled,
      releases: _releases,
      restrictions: _restrictions,
      lifting: _lifting,
      heldBackCode: _heldBackCode,
      handlerToldAt: _toldAt,
      calledIn: _called,
      waitsForOutside: _waits,
      unread: _unread,
      ...older
    } = content;
    const { givenUnder: _given, writers: _writers, releases: _why, ...more } = personal;
    const { restrictions: _whyRestricted, ...others } = more;
    const messages = Object.fromEntries(
      Object.entries(others.messages).map(([id, { byStaffId: _by, ...row }]) => [id, row]),
    );
    const words = { ...others, messages };
    const proposals = older.proposals.map(
      ({ byStaffId: _by, toldBy: _told, answeredAt: _at, ...row }) => row,
    );
    const entries = older.entries.map(({ answer: _answer, ...row }) => row);
    const record = caseOf({ content: { ...older, entries, proposals }, personal: words });
    expect(record).toMatchObject({
      matchingRules: 1,
      handledBy: ['sanne-de-boer'],
      releases: [],
      restrictions: [],
      lifting: null,
      heldBackCode: null,
      assignment: { toldAt: null },
      calledIn: [],
      waitsForOutside: false,
      unread: [],
      entries: [{ answer: null }, { answer: null }],
      proposals: [
        { byStaffId: 'sanne-de-boer', toldBy: null, takenBackAt: null, answeredAt: null },
      ],
      writers: [],
      messages: [{ byStaffId: null }],
    });
    expect(record.usedKeys.every(({ digest }) => digest === null)).toBe(true);
    expect(wholeCase.parse(record)).toEqual(record);
  });

  it('that an older version wrote has told who handles where the term of it was met', () => {
    const metAt = '2026-11-13T11:00:00.000Z';
    const { content, personal } = stored(investigating());
    const { handlerToldAt: _toldAt, ...older } = content;
    const milestones = older.milestones.map((one) => ({ ...one, metAt }));
    const record = caseOf({ content: { ...older, milestones }, personal });
    expect(record).toMatchObject({ assignment: { toldAt: metAt } });
  });

  it('is under investigation where it was judged without a first contact', () => {
    const record = after(
      does.draftJudgment(
        after(does.acceptAssignment(assigned(opened({ anonymous: true })), sanne, context, {})),
        sanne,
        context,
        judgment,
      ),
    );
    const { content, personal } = stored(record);
    const older = { content: { ...content, state: 'ASSIGNED' as const }, personal };
    expect(caseOf(older)).toEqual({ ...record, state: 'INVESTIGATING' });
  });

  it('keeps the day that a measure was moved to, and that it was done', () => {
    const record = confirmed();
    const measureId = record.judgment.measures[0]?.id ?? '';
    const moved = after(
      does.moveMeasure(record, quality, context, {
        measureId,
        dueOn: '2027-03-01',
        reason: 'ziek',
      }),
    );
    const done = after(
      does.realiseMeasure(moved, quality, context, { measureId, realisedOn: '2026-11-13' }),
    );
    expect(sentOf(caseOf(stored(done)))?.measures).toMatchObject([
      { dueOn: '2027-03-01', realisedOn: '2026-11-13' },
    ]);
  });
});
