import { entryLogged, noticeGiven, proposalAnswered } from '@klantreacties/event-contracts';
import {
  after,
  closedAfter,
  closed,
  confirm,
  confirmed,
  context,
  directory,
  does,
  investigating,
  judgment,
  opened,
  sanne,
} from '../../../test/a-case.ts';
import { factsOf, published } from '../../../test/commanding.ts';
import type { Case } from './case.ts';
import { draftJudgment } from './commands/draft-judgment.ts';
import { refusalOf } from './perform.ts';
import { receiveAnswer, receiveMessage, type AnswerGiven } from './receive-answer.ts';

const proposed = (record: Case = investigating()) =>
  after(does.proposeSolution(record, sanne, context, { text: 'voorstel' }));
const at = context.now.toISOString();
const first = 'a1b2c3d4-0000-4000-8000-000000000001';
const second = 'a1b2c3d4-0000-4000-8000-000000000002';
const proposalOf = ({ proposals }: Case) => proposals[0]?.id ?? '';
const answers = (record: Case, given: Partial<AnswerGiven> = {}) =>
  receiveAnswer(
    record,
    context,
    {
      key: first,
      proposalId: proposalOf(record),
      answer: 'DECLINED',
      text: 'nee',
      at: context.now,
      ...given,
    },
    directory,
  );
const toSanne = published(noticeGiven, {
  data: { notice: 'REPORTER_WROTE', givenAt: at },
  personal: {
    number: 'SKAR-2026-000001',
    to: { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' },
  },
});

/** A case with a proposal that has the answer AGREED, in the two states that follow the judgment. */
const agreed = () => after(answers(proposed(), { key: second, answer: 'AGREED', text: 'ja' }));
const judged = () => after(confirm(after(does.draftJudgment(agreed(), sanne, context, judgment))));

describe('the answer of the reporter', () => {
  it('is stored when it is no, blocks nothing, and the handler is notified', () => {
    const record = proposed();
    const decision = answers(record);
    const answered = after(decision);
    const proposalId = proposalOf(record);
    expect(answered.proposals).toEqual([
      { ...record.proposals[0], answer: 'DECLINED', answerText: 'nee', answeredAt: at },
    ]);
    expect(answered.entries.at(-1)).toEqual({
      id: first,
      kind: 'REPORTER_MESSAGE',
      visible: true,
      text: 'nee',
      byStaffId: null,
      at,
      answer: { proposalId, answer: 'DECLINED', effect: 'ANSWERED' },
    });
    expect(factsOf(decision)).toEqual([
      published(proposalAnswered, {
        data: { proposalId, answer: 'DECLINED', answeredAt: at },
        personal: { text: 'nee' },
      }),
      toSanne,
    ]);
    expect(refusalOf(answered, draftJudgment, sanne)).toBeNull();
    expect(answers(answered)).toEqual({ next: answered, facts: [] });
  });

  it('H1: may be another one while the case goes on, also past its day; the last counts', () => {
    const late = new Date('2026-12-20T10:00:00Z');
    const record = after(answers(agreed(), { at: late }));
    expect(record.proposals[0]).toMatchObject({ answer: 'DECLINED', answerText: 'nee' });
    expect(record.entries.map(({ answer }) => answer?.effect ?? null)).toEqual([
      null,
      'ANSWERED',
      'ANSWERED',
    ]);
  });

  it.each([
    ['CASE_CLOSED', () => closedAfter(judged()), {}],
    ['JUDGMENT_SENT', judged, {}],
    ['PROPOSAL_UNKNOWN', () => closedAfter(judged()), { proposalId: first }],
    ['PROPOSAL_UNKNOWN', agreed, { proposalId: first }],
    ['PROPOSAL_UNKNOWN', agreed, { proposalId: proposalOf(proposed()) }],
    ['PROPOSAL_UNKNOWN', () => opened({ kind: 'COMPLIMENT' }), { proposalId: first }],
  ] as const)('H1, H2: answers nothing as %s and is kept as a message', (effect, of, given) => {
    const record = of();
    for (const answer of ['AGREED', 'DECLINED'] as const) {
      const decision = answers(record, { ...given, answer });
      const { proposalId = proposalOf(record) }: { proposalId?: string } = given;
      const next = after(decision);
      expect(next.state).toBe(record.state);
      expect(next.proposals).toBe(record.proposals);
      expect(next.entries.at(-1)).toMatchObject({
        kind: 'REPORTER_MESSAGE',
        text: 'nee',
        answer: { proposalId, answer, effect },
      });
      expect(factsOf(decision)[0]).toEqual(
        published(entryLogged, {
          data: {
            entryId: first,
            entryKind: 'REPORTER_MESSAGE',
            visibleToReporter: true,
            loggedAt: at,
            answer: { proposalId, answer, effect },
          },
          personal: { byStaffId: null, text: 'nee' },
        }),
      );
    }
  });

  it('H1: answers nothing where the proposal was taken back', () => {
    const record = proposed();
    const proposals = record.proposals.map((one) => ({ ...one, takenBackAt: at }));
    const next = after(answers({ ...record, proposals }));
    expect(next.proposals).toEqual(proposals);
    expect(next.entries.at(-1)?.answer?.effect).toBe('PROPOSAL_TAKEN_BACK');
  });

  it.each([
    [proposed, {}, 'Niet akkoord met het voorstel.'],
    [
      proposed,
      { proposalId: second },
      'Niet akkoord met een voorstel dat niet bij deze zaak staat.',
    ],
    [closed, { proposalId: second }, 'Niet akkoord met een voorstel dat niet bij deze zaak staat.'],
    [judged, {}, 'Niet akkoord met een voorstel. Het oordeel was toen al verstuurd.'],
    [
      () => closedAfter(judged()),
      { answer: 'AGREED' },
      'Akkoord met een voorstel. De zaak was toen al gesloten.',
    ],
  ] as const)('H2: without words says in plain Dutch what was answered', (of, given, words) => {
    for (const text of [null, '', '  \n'])
      expect(after(answers(of(), { ...given, text })).entries.at(-1)?.text).toBe(words);
  });

  it('H2: without words is in the language of the form', () => {
    const record = proposed();
    const english: Case = { ...record, reaction: { ...record.reaction, language: 'EN' } } as Case;
    const given = { text: null, answer: 'AGREED' as const };
    expect(after(answers(english, given)).entries.at(-1)?.text).toBe('Agrees with the proposal.');
  });
});

describe('a message of the reporter', () => {
  it('C5: is kept in any state, waits to be read and changes nothing else', () => {
    for (const was of [opened(), opened({ kind: 'COMPLIMENT' }), confirmed(), closed()]) {
      const said = { key: first, text: 'nog iets', at: context.now };
      const { entries, unread, usedKeys, ...rest } = after(
        receiveMessage(was, context, said, directory),
      );
      expect(was).toMatchObject(rest);
      expect(entries.at(-1)).toMatchObject({ id: first, text: 'nog iets', answer: null });
      expect(unread).toEqual([{ entryId: first, at, told: expect.any(Array) as string[] }]);
      expect(usedKeys.at(-1)?.key).toBe(first);
    }
  });
});
