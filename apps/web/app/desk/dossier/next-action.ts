import type { CaseAction } from '@klantreacties/operations';
import type { Dossier } from './shown.ts';

type Sensible = (dossier: Dossier, today: string) => boolean;
const always: Sensible = () => true;

/** What is done next where it can be done, the first that holds before the others. */
const inOrder: readonly (readonly [CaseAction, Sensible])[] = [
  ['acceptAssignment', always],
  ['settleInvolvedPerson', ({ internal }) => internal?.involved.some(isOpen) ?? false],
  ['assignHandler', always],
  ['markPassedOn', always],
  ['releaseHandler', ({ handler }) => handler?.hasLeft ?? false],
  ['correctAddress', ({ letters }) => letters?.some(isRefused) ?? false],
  ['allowNewCode', ({ internal }) => internal?.heldBackCode != null],
  ['markRead', always],
  ['liftRestriction', ({ internal }) => internal?.lifting != null],
  ['confirmAgreements', always],
  ['realiseMeasure', always],
  ['tellProgress', ({ nextMessageOn }, today) => nextMessageOn !== null && nextMessageOn <= today],
  [
    'draftJudgment',
    (dossier, today) => isAnswered(dossier) && awaitedUntil(dossier, today) === null,
  ],
  ['proposeSolution', ({ proposals }) => proposals.every(isVoid)],
  [
    'draftJudgment',
    (dossier, today) => dossier.judgment === null && awaitedUntil(dossier, today) === null,
  ],
  ['logEntry', ({ state }) => state === 'ASSIGNED'],
];

const isAnswered = ({ proposals }: Dossier) => proposals.some(({ answer }) => answer !== null);
const isOpen = ({ outcome }: { outcome: string }) =>
  outcome === 'PRESUMED' || outcome === 'UNMATCHED';
const isVoid = ({ takenBackAt }: { takenBackAt: string | null }) => takenBackAt !== null;
const isRefused = ({ audience, state }: { audience: string; state: string }) =>
  audience === 'REPORTER' && state === 'FAILED';

/** The last day of the time that the reporter has to answer the last proposal; null where nobody waits for that. */
export function awaitedUntil({ proposals }: Dossier, today: string): string | null {
  const last = proposals.findLast((proposal) => !isVoid(proposal));
  if (last === undefined || last.answer !== null || last.answerBy < today) return null;
  return last.answerBy;
}

/**
 * The next sensible thing to do of those that the viewer can do, and the others as the graph gives them: in the order of
 * the procedure. It is null where nothing waits for the viewer.
 */
export function nextActionOf(
  dossier: Dossier,
  today: string,
): {
  next: CaseAction | null;
  others: CaseAction[];
} {
  const { availableActions: can } = dossier;
  const [next = null] =
    inOrder.find(([action, holds]) => can.includes(action) && holds(dossier, today)) ?? [];
  return { next, others: can.filter((action) => action !== next) };
}
