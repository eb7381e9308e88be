import type { CaseAction } from '@klantreacties/operations';
import { awaitedUntil, nextActionOf } from './next-action.ts';
import type { Dossier } from './shown.ts';

const internal = { involved: [], heldBackCode: null, lifting: null };
const today = '2026-11-30';
const waiting = { answer: null, answerBy: today, takenBackAt: null };
const dossier = (given: object): Dossier =>
  ({
    state: 'INVESTIGATING',
    handler: null,
    proposals: [],
    judgment: null,
    nextMessageOn: null,
    letters: [],
    availableActions: [],
    internal,
    ...given,
  }) as unknown as Dossier;
const open = { internal: { ...internal, involved: [{ outcome: 'PRESUMED' }] } };
const settled = { internal: { ...internal, involved: [{ outcome: 'CONFIRMED' }] } };

describe('the next sensible action', () => {
  it.each<[string, object, CaseAction[], CaseAction]>([
    [
      'settles who is meant',
      open,
      ['settleInvolvedPerson', 'assignHandler'],
      'settleInvolvedPerson',
    ],
    [
      'assigns once all are settled',
      settled,
      ['settleInvolvedPerson', 'assignHandler'],
      'assignHandler',
    ],
    ['accepts', {}, ['logEntry', 'acceptAssignment'], 'acceptAssignment'],
    ['logs the first contact', { state: 'ASSIGNED' }, ['tellProgress', 'logEntry'], 'logEntry'],
    ['reads what came in', {}, ['proposeSolution', 'markRead'], 'markRead'],
    ['proposes', {}, ['tellProgress', 'proposeSolution', 'draftJudgment'], 'proposeSolution'],
    [
      'judges once a proposal was answered',
      { proposals: [{ answer: 'AGREED', takenBackAt: null }] },
      ['proposeSolution', 'draftJudgment'],
      'draftJudgment',
    ],
    [
      'judges once the time to answer is over',
      { proposals: [{ ...waiting, answerBy: '2026-11-29' }] },
      ['proposeSolution', 'draftJudgment'],
      'draftJudgment',
    ],
    [
      'tells the parent what was promised by today before it goes on',
      { nextMessageOn: today },
      ['tellProgress', 'proposeSolution'],
      'tellProgress',
    ],
    [
      'proposes again where one was taken back',
      { proposals: [{ answer: null, takenBackAt: '2026-11-13T10:00:00.000Z' }] },
      ['proposeSolution', 'draftJudgment'],
      'proposeSolution',
    ],
    [
      'sends what was drafted',
      { judgment: {} },
      ['draftJudgment', 'confirmAgreements'],
      'confirmAgreements',
    ],
    [
      'corrects an address that refused a letter before what came in is read',
      { letters: [{ audience: 'REPORTER', state: 'FAILED' }] },
      ['markRead', 'correctAddress'],
      'correctAddress',
    ],
    [
      'takes a case from who works here no more',
      { handler: { hasLeft: true } },
      ['restrictCase', 'releaseHandler'],
      'releaseHandler',
    ],
  ])('%s', (_what, given, availableActions, next) => {
    expect(nextActionOf(dossier({ ...given, availableActions }), today)).toEqual({
      next,
      others: availableActions.filter((action) => action !== next),
    });
  });

  it.each([
    ['the only proposal', []],
    ['a proposal after one that was declined', [{ ...waiting, answer: 'DECLINED' }]],
  ])('is none while the reporter can still answer %s', (_which, before) => {
    const availableActions = ['proposeSolution', 'draftJudgment'];
    const shown = dossier({ proposals: [...before, waiting], availableActions });
    expect(nextActionOf(shown, today)).toEqual({ next: null, others: availableActions });
    expect(awaitedUntil(shown, today)).toBe(today);
  });

  it('is none where nothing waits for the viewer, and what else can be done is kept', () => {
    const availableActions = ['settleInvolvedPerson', 'liftRestriction', 'correctAddress'];
    expect(nextActionOf(dossier({ ...settled, availableActions }), today)).toEqual({
      next: null,
      others: availableActions,
    });
  });

  it('is found in what a viewer sees who sees neither letters nor what is internal', () => {
    const seen = { letters: null, internal: null, availableActions: ['settleInvolvedPerson'] };
    expect(nextActionOf(dossier(seen), today).next).toBeNull();
  });
});
