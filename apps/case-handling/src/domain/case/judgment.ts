import { agreementsConfirmed } from '@klantreacties/event-contracts';
import { staffById, type Directory, type StaffRole } from '@klantreacties/organisation';
import { addMonths, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, JudgmentDraft } from './case-record.ts';
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
}: Omit<JudgmentDraft, 'id'>) => ({
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

/** The fact from which the reporter gets E06; the letter of this very fact closes the case. */
export function withAgreementsConfirmed(
  record: CaseRecord,
  { now, newId }: DecisionContext,
  directory: Directory,
): Change {
  const { draft, handler } = record.personal;
  const { judgmentId, category, gist } = record;
  if (
    draft === null ||
    judgmentId === null ||
    category === null ||
    gist === null ||
    handler === null
  )
    return { next: record, facts: [] };
  // A measure may have been moved since; the letter names the day that holds now.
  const agreed = draft.measures.map((measure) => {
    const { dueOn = measure.dueOn } = record.measures.find(({ id }) => id === measure.id) ?? {};
    return { ...measure, dueOn };
  });
  const factId = newId();
  const shutOut = shutOutOf(record);
  const isShutOut = (email: string) =>
    shutOut.some((id) => staffById(directory, id)?.email === email);
  const confirmed = fact(factId, agreementsConfirmed, {
    data: {
      judgmentId,
      confirmedAt: now.toISOString(),
      category,
      gist,
      points: draft.points.map(({ id, finding }) => ({ pointId: id, finding })),
      measures: agreed.map(({ id, dueOn }) => ({ measureId: id, dueOn })),
      disputeUntil: addMonths(localDateOf(new Date(record.head.submittedAt)), monthsToDispute),
    },
    personal: {
      ...addressOf(record),
      handler,
      ...judgmentInFact({ ...draft, measures: agreed }),
      copyToHandler: !isShutOut(handler.email),
      copyToQuality: !shutOut.some((id) =>
        staffById(directory, id)?.roles.some((role) => quality.includes(role)),
      ),
    },
  });
  return { next: { ...record, confirmedBy: factId }, facts: [confirmed] };
}
