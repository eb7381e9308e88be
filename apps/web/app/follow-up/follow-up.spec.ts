import type { FollowUpPageQuery } from '@klantreacties/operations';
import { noRules } from '../form/fields.ts';
import { answerForm, draftIn, fieldsUnder, namesAndValues, problemsUnder } from './draft.ts';
import { stepsOf } from './steps.ts';
import { answerTo, isOpen, talkOf } from './talk.ts';

type FollowUp = FollowUpPageQuery['followUp'];
type Progress = NonNullable<FollowUp['progress']>;

const progress: Progress = {
  stateText: 'We hebben je reactie.',
  nextStep: 'Je hoort van ons wie je reactie behandelt.',
  handlerName: null,
  betweenHandlers: false,
  judgmentDelivered: false,
  messages: [],
  answersKept: [],
  proposals: [],
  measures: [],
};
const proposal: Progress['proposals'][number] = {
  id: 'p1',
  text: 'Je krijgt een bericht.',
  answerBy: '2026-12-10',
  answer: null,
  answerText: null,
  takenBackAt: null,
};
const letter = (code: 'E02' | 'E05' | 'E06', sentAt: string) => ({
  id: code,
  code,
  title: code,
  text: code,
  sentAt,
  state: 'SENT' as const,
  channel: 'MAIL' as const,
});
const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  id: 'r1',
  receipt: {
    id: 'r1',
    number: 'SKAR-2026-000123',
    submittedAt: '2026-11-30T23:30:00Z',
    kind: 'COMPLAINT',
    brandName: 'Skar',
    text: 'De groep was dicht.',
    dates: {
      handlerKnownDueOn: '2026-12-08',
      proposalDueOn: '2026-12-22',
      settledDueOn: '2027-01-12',
    },
    nextSteps: [
      { dueOn: '2026-12-08', text: 'Wie.' },
      { dueOn: '2026-12-22', text: 'Voorstel.' },
      { dueOn: '2027-01-12', text: 'Klaar.' },
    ],
    emergency: null,
  },
  answers: [],
  progress,
  letters: [],
  renewedToken: null,
  ...change,
});

describe('the steps of a follow-up', () => {
  const told = (one: FollowUp) =>
    stepsOf(one, 'NL').map(({ text, day, now }) => [text, day, ...(now ? ['now'] : [])]);

  it('begin with the day of receipt in the Netherlands, and end with what was promised', () => {
    expect(told(followUp())).toEqual([
      ['We kregen je reactie', '1 december 2026'],
      ['Wie.', null, 'now'],
      ['Voorstel.', null],
      ['Klaar.', null],
    ]);
    expect(told(followUp({ progress: null, letters: null }))).toEqual(told(followUp()));
  });

  it('are done on the day of their letter', () => {
    const handled = { ...progress, handlerName: 'Sanne de Boer', proposals: [proposal] };
    const letters = [letter('E02', '2026-12-02T10:00:00Z')];
    expect(told(followUp({ progress: handled, letters }))).toEqual([
      ['We kregen je reactie', '1 december 2026'],
      ['Sanne de Boer behandelt je reactie', '2 december 2026'],
      ['We stelden een oplossing voor', null],
      ['Klaar.', null, 'now'],
    ]);
  });

  it('leave out a proposal that was taken back, and all that a judgment passed over', () => {
    const proposals = [{ ...proposal, takenBackAt: '2026-12-03T10:00:00Z' }];
    expect(told(followUp({ progress: { ...progress, proposals } }))[2]).toEqual([
      'Voorstel.',
      null,
    ]);
    const judged = { ...progress, handlerName: 'Sanne de Boer', judgmentDelivered: true };
    const letters = [letter('E06', '2026-12-20T10:00:00Z')];
    expect(told(followUp({ progress: judged, letters }))).toEqual([
      ['We kregen je reactie', '1 december 2026'],
      ['Sanne de Boer behandelt je reactie', null],
      ['Je klacht is afgehandeld, met een oordeel', '20 december 2026'],
    ]);
  });
});

describe('what was said', () => {
  const answers: FollowUp['answers'] = [
    {
      id: 'a1',
      kind: 'MESSAGE',
      proposalId: null,
      text: 'Bel me.',
      receivedAt: '2026-12-02T10:00:00Z',
    },
    {
      id: 'a2',
      kind: 'DECLINED',
      proposalId: 'p1',
      text: null,
      receivedAt: '2026-12-04T10:00:00Z',
    },
  ];

  it('is in the order of time, and a message of the reporter stands there once', () => {
    const messages = [
      { text: 'We bellen.', sentAt: '2026-12-03T10:00:00Z', fromReporter: false },
      { text: 'Bel me.', sentAt: '2026-12-02T10:00:00Z', fromReporter: true },
    ];
    const answersKept = [{ id: 'a2', effect: null, explanation: 'Te laat.' }];
    const talk = talkOf(followUp({ answers, progress: { ...progress, messages, answersKept } }));
    expect(
      talk.map(({ text, mine, answer, explanation }) => [text, mine, answer, explanation]),
    ).toEqual([
      ['Bel me.', true, null, null],
      ['We bellen.', false, null, null],
      [null, true, 'DECLINED', 'Te laat.'],
    ]);
  });

  it('answers a proposal as soon as it came in, and an open one has a form', () => {
    const open = followUp({ progress: { ...progress, proposals: [proposal] } });
    expect([answerTo(open, 'p1'), isOpen(open, proposal)]).toEqual([null, true]);
    const answered = { ...open, answers };
    expect([answerTo(answered, 'p1'), isOpen(answered, proposal)]).toEqual(['DECLINED', false]);
    expect(isOpen(open, { ...proposal, takenBackAt: '2026-12-03T10:00:00Z' })).toBe(false);
    const judged = followUp({ progress: { ...progress, judgmentDelivered: true } });
    expect(isOpen(judged, proposal)).toBe(false);
  });
});

describe('a draft', () => {
  const form = answerForm('p1');
  const draft = {
    form,
    number: 'SKAR-2026-000123',
    key: 'k',
    values: { [`${form}.text`]: 'Nee.\nLiever niet.', [`${form}.agreed`]: 'false' },
  };

  it('comes back as it was posted, and takes nothing of another form', () => {
    const posted = new URLSearchParams({
      ...namesAndValues(draft),
      'bericht.text': 'Iets anders.',
    });
    expect(draftIn(posted)).toEqual(draft);
    expect(draftIn(new URLSearchParams({ form: 'elders', key: 'k' }))).toBeNull();
    expect(draftIn(new URLSearchParams({ form }))).toBeNull();
  });

  it('has its problems at its own fields, and others by themselves', () => {
    const problem = (field: string) => ({ field, label: 'Tekst', message: 'Te lang.' });
    expect(
      problemsUnder(
        form,
        [problem('text'), problem('proposalId'), problem('idempotencyKey')],
        'Al gestuurd.',
      ),
    ).toEqual([
      { field: `${form}.text`, label: 'Tekst', message: 'Te lang.' },
      { field: null, label: null, message: 'Te lang.' },
      { field: null, label: null, message: 'Al gestuurd.' },
    ]);
  });

  it('asks yes or no as a choice that is not made yet', () => {
    const field = (path: string, control: 'YES_NO' | 'REFERENCE') => ({
      path,
      control,
      label: path,
      hint: null,
      ...noRules,
      required: true,
      options: control === 'YES_NO' ? [{ value: 'true', label: 'Ja' }] : [],
    });
    expect(
      fieldsUnder(form, [field('proposalId', 'REFERENCE'), field('agreed', 'YES_NO')]).map(
        ({ path, control }) => [path, control],
      ),
    ).toEqual([[`${form}.agreed`, 'CHOICE']]);
  });
});
