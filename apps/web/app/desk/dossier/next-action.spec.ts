import type { CaseAction } from '@klantreacties/operations';
import { nextActionOf } from './next-action.ts';
import type { Dossier } from './shown.ts';

const internal = { involved: [], heldBackCode: null, lifting: null };
const dossier = (given: object): Dossier =>
  ({
    state: 'INVESTIGATING',
    handler: null,
    proposals: [],
    judgment: null,
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
    expect(nextActionOf(dossier({ ...given, availableActions }))).toEqual({
      next,
      others: availableActions.filter((action) => action !== next),
    });
  });

  it('is none where nothing waits for the viewer, and what else can be done is kept', () => {
    const availableActions = ['settleInvolvedPerson', 'liftRestriction', 'correctAddress'];
    expect(nextActionOf(dossier({ ...settled, availableActions }))).toEqual({
      next: null,
      others: availableActions,
    });
  });

  it('is found in what a viewer sees who sees neither letters nor what is internal', () => {
    const seen = { letters: null, internal: null, availableActions: ['settleInvolvedPerson'] };
    expect(nextActionOf(dossier(seen)).next).toBeNull();
  });
});
