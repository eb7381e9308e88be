import { agreementsConfirmed } from '@klantreacties/event-contracts';
import { staffById, type Directory, type StaffRole } from '@klantreacties/organisation';
import { addMonths, localDateOf } from '@klantreacties/procedure';
import { handlerIdOf, type Confirmed, type Judged, type Measure } from './case.ts';
import { shutOutOf } from './conflicts.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';
import { addressOf } from './texts.ts';

const monthsToDispute = 12;
const quality: readonly StaffRole[] = ['QUALITY', 'QUALITY_LEAD'];

/** A judgment as its facts have it. */
export const judgmentInFact = ({
  points,
  measures,
  noMeasuresReason,
}: Pick<Judged, 'points' | 'noMeasuresReason'> & { measures: readonly Measure[] }) => ({
  points: points.map(({ id: pointId, point, finding, reasons }) => ({
    pointId,
    point,
    finding,
    reasons,
  })),
  measures: measures.map(({ id: measureId, description, owner, ownerId, dueOn }) => ({
    measureId,
    description,
    owner,
    ownerId,
    dueOn,
  })),
  noMeasuresReason,
});

/**
 * The fact from which the reporter gets E06, and staff their copies; the letter of this very fact closes the case.
 */
export function withAgreementsConfirmed(
  record: Confirmed,
  { now, newId }: DecisionContext,
  directory: Directory,
): Change {
  const { judgment, reaction } = record;
  const { judgmentId, category, gist, points, measures, handler } = judgment;
  const factId = newId();
  const shutOut = shutOutOf(record);
  // Nobody once who handled it was found involved.
  const handlerId = handlerIdOf(record);
  const confirmed = fact(factId, agreementsConfirmed, {
    data: {
      judgmentId,
      confirmedAt: now.toISOString(),
      category,
      points: points.map(({ id, finding }) => ({ pointId: id, finding })),
      measures: measures.map(({ id, dueOn }) => ({ measureId: id, dueOn })),
      disputeUntil: addMonths(localDateOf(new Date(reaction.submittedAt)), monthsToDispute),
    },
    personal: {
      ...addressOf(record),
      handler,
      gist,
      ...judgmentInFact(judgment),
      copyToHandler: handlerId !== null && !shutOut.includes(handlerId),
      copyToQuality: !shutOut.some((id) =>
        staffById(directory, id)?.roles.some((role) => quality.includes(role)),
      ),
    },
  });
  const next: Confirmed = { ...record, judgment: { ...judgment, confirmedBy: factId } };
  return { next, facts: [confirmed] };
}
