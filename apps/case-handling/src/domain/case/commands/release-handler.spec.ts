import { handlerReleased, noticeGiven } from '@klantreacties/event-contracts';
import { givenReleaseReasons } from '@klantreacties/procedure';
import {
  after,
  assigned,
  closed,
  confirm,
  confirmed,
  context,
  directory,
  does,
  investigating,
  judgment,
  nobody,
  opened,
  quality,
  sanne,
  standing,
} from '../../../../test/a-case.ts';
import { directoryWith } from '../../../../test/acting.ts';
import { factsOf, published, refused } from '../../../../test/commanding.ts';
import { judgmentOf, type Case } from '../case.ts';
import { letterDelivered } from '../letter-delivered.ts';
import { receiveAnswer } from '../receive-answer.ts';

const { acceptAssignment, assignHandler, confirmAgreements, draftJudgment } = does;
const { logEntry, proposeSolution, releaseHandler, tellProgress } = does;
const els = { staffId: 'els-de-wit', authority: [] };
const at = context.now.toISOString();
const ofPAndK = ['joris.bakker', 'karin.vos', 'fatma.kaya'].map((one) => `${one}@jong.example.nl`);

const given = { reason: 'ABSENT' as const, note: 'Terug op 1 december.' };
const release = (record: Case, actor = sanne) => releaseHandler(record, actor, context, given);
const proposed = () =>
  after(proposeSolution(investigating(), sanne, context, { text: 'voorstel' }));
const drafted = () => after(draftJudgment(proposed(), sanne, context, judgment));
const handedOver = (record: Case) =>
  after(
    assignHandler(after(release(record)), quality, context, {
      handlerId: 'els-de-wit',
    }),
  );
const noticesIn = (decision: ReturnType<typeof release>) =>
  factsOf(decision).flatMap(({ name, data, personal }) =>
    name === noticeGiven.name
      ? [[(data as { notice: string }).notice, (personal as { to: { email: string } }).to.email]]
      : [],
  );

describe('D11: releasing a handler', () => {
  it.each([
    ['assigned', assigned],
    ['investigated', investigating],
    ['proposed', proposed],
    ['proposed and drafted', drafted],
  ])('leaves a case that is %s as it is, but for who handles it', (_what, made) => {
    const record = made();
    const released = after(release(record));
    expect(released).toEqual({
      ...record,
      writers: expect.arrayContaining(record.writers),
      assignment: null,
      releases: [{ id: expect.any(String), handlerId: 'sanne-de-boer', at, ...given }],
      usedKeys: expect.any(Array),
    });
    expect(released.handledBy).toEqual(['sanne-de-boer']);
  });

  it.each([
    ['who gives the case back', sanne],
    ['whom P&K takes the case from', quality],
  ])('tells of %s why to P&K alone, and to the handler only that it is so', (_what, actor) => {
    const decision = release(assigned(), actor);
    expect(factsOf(decision)[0]).toEqual(
      published(handlerReleased, {
        data: { releasedAt: at },
        personal: { handlerId: 'sanne-de-boer', ...given },
      }),
    );
    expect(noticesIn(decision)).toEqual(
      expect.arrayContaining([
        ['NO_LONGER_HANDLER', 'sanne.deboer@skar.example.nl'],
        ...ofPAndK.map((email) => ['HANDLER_RELEASED', email]),
      ]),
    );
    expect(noticesIn(decision)).toHaveLength(1 + ofPAndK.length);
  });

  it('notifies of a restricted case only who may read it, and nobody twice', () => {
    const { assignHandler: assign } = does;
    const restricted = opened({ restricted: true });
    const record = after(assign(restricted, quality, context, { handlerId: 'karin-vos' }));
    const lead = { staffId: 'karin-vos', authority: [] };
    expect(noticesIn(release(record, lead))).toEqual([
      ['NO_LONGER_HANDLER', 'karin.vos@jong.example.nl'],
    ]);
  });

  it('tells nothing to who is not active any more', () => {
    const directory = directoryWith({
      'sanne-de-boer': { active: false },
      'fatma-kaya': { active: false },
    });
    const decision = releaseHandler(assigned(), quality, { ...context, directory }, given);
    expect(
      noticesIn(decision)
        .map(([, email]) => email)
        .sort(),
    ).toEqual(['joris.bakker@jong.example.nl', 'karin.vos@jong.example.nl']);
  });

  it.each(givenReleaseReasons.names)('takes %s as a reason', (reason) => {
    const decision = releaseHandler(assigned(), sanne, context, { reason });
    expect(after(decision).releases).toMatchObject([{ reason, note: null }]);
  });

  it.each([undefined, null, '', 'ILL', 'INVOLVED', 'absent'])(
    'asks for a reason of the list, and %p is none',
    (reason) => {
      const input = { reason: reason as 'ABSENT' };
      expect(releaseHandler(assigned(), sanne, context, input)).toEqual(
        refused(['INPUT_NOT_VALID', 'reason']),
      );
    },
  );

  it('takes no note that a reader sees nothing in', () => {
    expect(releaseHandler(assigned(), sanne, context, { ...given, note: ' ' })).toEqual(
      refused(['TEXT_MISSING', 'note']),
    );
  });

  it('is not for anyone else, nor after the judgment, nor where nobody handles', () => {
    expect(release(assigned(), nobody)).toEqual(refused('NOT_YOURS'));
    expect(release(confirmed(), quality)).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(release(closed(), quality)).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(release(opened(), quality)).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(release(after(release(assigned())), quality)).toEqual(refused('NOBODY_HANDLES'));
  });
});

describe('D11: a case between two handlers', () => {
  it.each([
    ['the one who left', sanne],
    ['the one who comes, before they are assigned', els],
  ])('is not for %s', (_who, actor) => {
    const released = after(release(proposed()));
    expect(
      logEntry(released, actor, context, { kind: 'NOTE', text: 'x', visibleToReporter: false }),
    ).toEqual(refused('NOT_YOURS'));
    expect(acceptAssignment(released, actor, context, {})).toEqual(refused('NOT_YOURS'));
    expect(release(released, actor)).toEqual(refused('NOT_YOURS'));
  });

  it('waits with all that needs a handler, and P&K can still say how it stands', () => {
    const released = after(release(drafted()));
    const waits = refused('NOBODY_HANDLES');
    expect(proposeSolution(released, quality, context, { text: 'x' })).toEqual(waits);
    expect(confirm(released)).toEqual(waits);
    const message = { done: 'a', next: 'b', nextMessageOn: '2026-11-20' };
    expect(after(tellProgress(released, quality, context, message)).messages).toHaveLength(1);
  });

  it('keeps the answer that the reporter gives to the proposal in hand', () => {
    const released = after(release(proposed()));
    const proposalId = released.proposals[0]?.id ?? '';
    const said = { key: 'answer-0000000001', text: null, at: context.now };
    const answered = receiveAnswer(
      released,
      context,
      { proposalId, answer: 'AGREED', ...said },
      directory,
    );
    expect(after(answered).proposals).toMatchObject([{ answer: 'AGREED', takenBackAt: null }]);
  });

  it('meets no term by the letter of the handler who left', () => {
    const record = assigned();
    const causeId = 'assignment' in record ? (record.assignment?.assignedBy ?? '') : '';
    const sent = { letter: 'E02', causeId, sentAt: at };
    const released = after(release(record));
    expect(letterDelivered(released, context, sent)).toEqual({ next: released, facts: [] });
  });
});

describe('D11: the one who comes next', () => {
  it.each([
    ['ASSIGNED', assigned],
    ['INVESTIGATING', investigating],
    ['SOLUTION_PROPOSED', proposed],
  ])('goes on in %s', (state, made) => {
    const next = handedOver(made());
    expect(standing(next)).toEqual({ state, handlerId: 'els-de-wit', acceptedAt: null });
    expect(next.handledBy).toEqual(['sanne-de-boer', 'els-de-wit']);
    const accepted = after(acceptAssignment(next, els, context, {}));
    expect(standing(accepted)).toEqual({ state, handlerId: 'els-de-wit', acceptedAt: at });
  });

  it('does so only after saying yes, and needs no new first contact', () => {
    const next = handedOver(investigating());
    expect(proposeSolution(next, els, context, { text: 'x' })).toEqual(refused('NOT_ACCEPTED'));
    const accepted = after(acceptAssignment(next, els, context, {}));
    expect(after(proposeSolution(accepted, els, context, { text: 'x' })).state).toBe(
      'SOLUTION_PROPOSED',
    );
  });

  it('sends through P&K the draft that the one before wrote', () => {
    const next = after(acceptAssignment(handedOver(drafted()), els, context, {}));
    const draftId = judgmentOf(next)?.id ?? '';
    expect(after(confirmAgreements(next, quality, context, { draftId }))).toMatchObject({
      state: 'AGREEMENTS_CONFIRMED',
      judgment: { handler: { name: 'Els de Wit' } },
    });
  });

  it('may be the one who left, when they are back', () => {
    const back = assignHandler(after(release(proposed())), quality, context, {
      handlerId: 'sanne-de-boer',
    });
    expect(after(back)).toMatchObject({ state: 'SOLUTION_PROPOSED', handledBy: ['sanne-de-boer'] });
  });
});
