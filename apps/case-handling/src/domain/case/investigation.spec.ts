import {
  after,
  assigned,
  closed,
  confirmed,
  contact,
  directory,
  investigating,
  context,
  opened,
  sanne,
  does,
} from '../../../test/a-case.ts';
import { refused } from '../../../test/commanding.ts';
import { draftJudgment } from './commands/draft-judgment.ts';
import { refusalOf } from './perform.ts';
import { receiveAnswer, receiveMessage } from './receive-answer.ts';

const { logEntry, proposeSolution, tellProgress } = does;

const proposal = { text: 'voorstel' };
const progress = {
  done: 'gebeld',
  next: 'praten',
  nextMessageOn: '2026-11-20',
  reasonOfDelay: null,
};

describe('investigating', () => {
  it('begins with the first contact, after the handler accepted', () => {
    expect(logEntry(assigned(), sanne, context, contact)).toEqual(refused('NOT_ACCEPTED'));
    expect(investigating().state).toBe('INVESTIGATING');
  });

  it('proposes in the name of the handler as it was known, where the directory has them no more', () => {
    const left = {
      ...directory,
      staff: directory.staff.filter(({ id }) => id !== 'sanne-de-boer'),
    };
    const given = { ...proposal, directory: left };
    expect(proposeSolution(investigating(), sanne, context, given)).toMatchObject({
      facts: [{ personal: { handlerName: 'Sanne de Boer' } }],
    });
  });

  it('needs no contact where the reporter is anonymous', () => {
    const record = after(
      does.acceptAssignment(assigned(opened({ anonymous: true })), sanne, context),
    );
    expect(after(proposeSolution(record, sanne, context, proposal)).state).toBe(
      'SOLUTION_PROPOSED',
    );
  });

  it.each([
    [' ', 'TEXT_MISSING'],
    ['nul \u0000', 'TEXT_NOT_SAFE'],
    ['half \uD800', 'TEXT_NOT_SAFE'],
    ['om \u202E', 'TEXT_NOT_SAFE'],
    ['x'.repeat(10_001), 'TEXT_TOO_LONG'],
  ] as const)('refuses a text like %j with %s', (text, code) => {
    const given = { ...contact, text };
    expect(logEntry(investigating(), sanne, context, given)).toEqual(refused([code, 'text']));
  });
});

describe('a progress message', () => {
  it.each([
    ['2026-11-12', 'DATE_IN_PAST'],
    ['1900-01-01', 'DATE_IN_PAST'],
    ['2200-01-01', 'DATE_TOO_FAR'],
    ['2026-02-30', 'DATE_NOT_VALID'],
    ['morgen', 'DATE_NOT_VALID'],
  ] as const)('refuses %s as the day of the next message with %s', (nextMessageOn, code) => {
    expect(tellProgress(investigating(), sanne, context, { ...progress, nextMessageOn })).toEqual(
      refused([code, 'nextMessageOn']),
    );
  });
});

describe('the answer of the reporter', () => {
  const proposed = () => after(proposeSolution(investigating(), sanne, context, proposal));
  const answer = (proposalId: string, key: string) =>
    ({ key, proposalId, answer: 'DECLINED', text: 'nee', at: context.now }) as const;

  it('is stored when it is no, and blocks nothing', () => {
    const record = proposed();
    const given = answer(record.proposals[0]?.id ?? '', 'answer-0000000001');
    const answered = after(receiveAnswer(record, context, given));
    expect(answered.proposals[0]?.answer).toBe('DECLINED');
    expect(refusalOf(answered, draftJudgment, sanne)).toBeNull();
    expect(receiveAnswer(answered, context, given)).toEqual({ next: answered, facts: [] });
  });

  it('to a proposal that is not there is kept as a message', () => {
    const record = after(receiveAnswer(proposed(), context, answer('x', 'answer-0000000002')));
    expect(record.entries.at(-1)).toMatchObject({ kind: 'REPORTER_MESSAGE', visible: true });
  });

  it('is kept in any state', () => {
    for (const was of [opened(), confirmed(), closed()]) {
      const given = { key: 'message-000000001', text: 'nog iets', at: context.now };
      const { state, entries } = after(receiveMessage(was, context, given));
      expect(state).toBe(was.state);
      expect(entries.at(-1)).toMatchObject({ kind: 'REPORTER_MESSAGE' });
    }
  });
});
