import { entryLogged, proposalAnswered } from '@klantreacties/event-contracts';
import {
  after,
  closed,
  confirmed,
  context,
  does,
  investigating,
  opened,
  sanne,
} from '../../../test/a-case.ts';
import { factsOf, published } from '../../../test/commanding.ts';
import { draftJudgment } from './commands/draft-judgment.ts';
import { refusalOf } from './perform.ts';
import { receiveAnswer, receiveMessage } from './receive-answer.ts';

const proposed = () =>
  after(does.proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));
const answer = (proposalId: string, key: string) =>
  ({ key, proposalId, answer: 'DECLINED', text: 'nee', at: context.now }) as const;

describe('the answer of the reporter', () => {
  it('is stored when it is no, and blocks nothing', () => {
    const record = proposed();
    const proposalId = record.proposals[0]?.id ?? '';
    const given = answer(proposalId, 'answer-0000000001');
    const decision = receiveAnswer(record, context, given);
    const answered = after(decision);
    expect(answered.proposals).toEqual([
      { ...record.proposals[0], answer: 'DECLINED', answerText: 'nee' },
    ]);
    expect(factsOf(decision)).toEqual([
      published(proposalAnswered, {
        data: { proposalId, answer: 'DECLINED', answeredAt: context.now.toISOString() },
        personal: { text: 'nee' },
      }),
    ]);
    expect(refusalOf(answered, draftJudgment, sanne)).toBeNull();
    expect(receiveAnswer(answered, context, given)).toEqual({ next: answered, facts: [] });
  });

  it('to a proposal that is not there is kept as a message', () => {
    const decision = receiveAnswer(proposed(), context, answer('x', 'answer-0000000002'));
    const entry = after(decision).entries.at(-1);
    expect(entry).toMatchObject({ kind: 'REPORTER_MESSAGE', visible: true, text: 'nee' });
    expect(factsOf(decision)).toEqual([
      published(entryLogged, {
        data: {
          entryId: entry?.id ?? '',
          entryKind: 'REPORTER_MESSAGE',
          visibleToReporter: true,
          loggedAt: context.now.toISOString(),
        },
        personal: { byStaffId: null, text: 'nee' },
      }),
    ]);
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
