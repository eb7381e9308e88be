import type { CaseAction } from '@klantreacties/operations';
import type { Dossier } from './shown.ts';

type Sensible = (dossier: Dossier) => boolean;
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
  ['draftJudgment', ({ proposals }) => proposals.some(({ answer }) => answer !== null)],
  ['proposeSolution', ({ proposals }) => proposals.every(isVoid)],
  ['draftJudgment', ({ judgment }) => judgment === null],
  ['logEntry', ({ state }) => state === 'ASSIGNED'],
];

const isOpen = ({ outcome }: { outcome: string }) =>
  outcome === 'PRESUMED' || outcome === 'UNMATCHED';
const isVoid = ({ takenBackAt }: { takenBackAt: string | null }) => takenBackAt !== null;
const isRefused = ({ audience, state }: { audience: string; state: string }) =>
  audience === 'REPORTER' && state === 'FAILED';

/**
 * The next sensible thing to do of those that the viewer can do, and the others as the graph gives them: in the order of
 * the procedure. It is null where nothing waits for the viewer.
 */
export function nextActionOf(dossier: Dossier): {
  next: CaseAction | null;
  others: CaseAction[];
} {
  const { availableActions: can } = dossier;
  const [next = null] =
    inOrder.find(([action, holds]) => can.includes(action) && holds(dossier)) ?? [];
  return { next, others: can.filter((action) => action !== next) };
}
