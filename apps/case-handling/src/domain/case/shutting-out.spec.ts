import { noticeGiven } from '@klantreacties/event-contracts';
import {
  after,
  context,
  directory,
  does,
  investigating,
  judgment,
  quality,
  sanne,
} from '../../../test/a-case.ts';
import { directoryWith } from '../../../test/acting.ts';
import { factsOf } from '../../../test/commanding.ts';
import { judgmentOf, type Case } from './case.ts';
import type { Actor } from './define-command.ts';
import { receiveAnswer } from './receive-answer.ts';

const proposed = (by: Actor = sanne, record = investigating()) =>
  after(does.proposeSolution(record, by, context, { text: 'voorstel' }));
const drafted = (record: Case, by: Actor = sanne) =>
  after(does.draftJudgment(record, by, context, judgment));
const answered = (answer: 'AGREED' | 'DECLINED'): Case => {
  const record = proposed();
  const proposalId = record.proposals[0]?.id ?? '';
  const said = { key: 'answer-0000000001', text: null, at: context.now };
  return after(receiveAnswer(record, context, { proposalId, answer, ...said }, directory));
};
const name = (record: Case, staffId: string, by = quality) =>
  does.nameInvolvedPerson(record, by, context, { role: 'rol', staffId });
const found = (record: Case, staffId = 'sanne-de-boer') => after(name(record, staffId));
const noticesOf = (staffId: string, decision: ReturnType<typeof name>) =>
  factsOf(decision).flatMap(({ name: what, data, personal }) =>
    what === noticeGiven.name &&
    (personal as { to: { email: string } }).to.email.startsWith(staffId.replace('-de-', '.de'))
      ? [(data as { notice: string }).notice]
      : [],
  );

describe('D11, H3: a handler who is found involved', () => {
  it.each([
    ['INVESTIGATING', 'proposed', proposed],
    ['INVESTIGATING', 'proposed and drafted', () => drafted(proposed())],
    ['INVESTIGATING', 'drafted', () => drafted(investigating())],
    ['INVESTIGATING', 'agreed to', () => answered('AGREED')],
    ['INVESTIGATING', 'declined', () => answered('DECLINED')],
  ])('leaves %s where it was %s, without a draft', (state, _what, made) => {
    const record = found(made());
    expect(record).toMatchObject({ state, assignment: null });
    expect(judgmentOf(record)).toBeNull();
  });

  it('has the open proposal taken back, whoever wrote it in their name', () => {
    expect(found(proposed(quality)).proposals).toMatchObject([{ takenBackAt: expect.any(String) }]);
  });

  it('leaves what the parent said yes or no to', () => {
    expect(found(answered('AGREED')).proposals).toMatchObject([{ takenBackAt: null }]);
    expect(found(answered('DECLINED')).proposals).toMatchObject([{ takenBackAt: null }]);
  });

  it('has the draft taken back, whoever of P&K wrote it', () => {
    expect(judgmentOf(found(drafted(investigating(), quality)))).toBeNull();
  });

  it('is told only that the case is no longer theirs', () => {
    expect(noticesOf('sanne-de-boer', name(proposed(), 'sanne-de-boer'))).toEqual([
      'NO_LONGER_HANDLER',
    ]);
  });

  it('is told nothing once they are not active any more', () => {
    const left = { ...context, directory: directoryWith({ 'sanne-de-boer': { active: false } }) };
    const given = { role: 'rol', staffId: 'sanne-de-boer' };
    const decision = does.nameInvolvedPerson(proposed(), quality, left, given);
    expect(noticesOf('sanne-de-boer', decision)).toEqual([]);
  });

  it('is one too who reports to who is, with that as the reason', () => {
    const record = found(drafted(proposed()), 'els-de-wit');
    expect(record).toMatchObject({
      state: 'INVESTIGATING',
      assignment: null,
      proposals: [{ takenBackAt: expect.any(String) }],
      judgment: null,
      releases: [{ handlerId: 'sanne-de-boer', reason: 'NOT_FREE', note: null }],
    });
  });
});

describe('D11: a handler who left before', () => {
  const handedOver = (record: Case) =>
    after(
      does.assignHandler(
        after(does.releaseHandler(record, sanne, context, { reason: 'ABSENT' })),
        quality,
        context,
        { handlerId: 'mo-el-amrani' },
      ),
    );

  it('and is found involved then has their proposal and draft taken back, and the case stays with the next one', () => {
    const record = found(handedOver(drafted(proposed())));
    expect(record).toMatchObject({
      state: 'INVESTIGATING',
      assignment: { handlerId: 'mo-el-amrani' },
      proposals: [{ takenBackAt: expect.any(String) }],
      judgment: null,
    });
  });

  it('leaves the state where another proposal still stands', () => {
    const mo = { staffId: 'mo-el-amrani', authority: [] };
    const next = after(does.acceptAssignment(handedOver(proposed()), mo, context, {}));
    const record = found(proposed(mo, next));
    expect(record).toMatchObject({
      state: 'SOLUTION_PROPOSED',
      proposals: [{ takenBackAt: expect.any(String) }, { takenBackAt: null }],
    });
  });
});
