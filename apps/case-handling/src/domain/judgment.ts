import { agreementsConfirmed, judgmentDrafted, values } from '@klantreacties/event-contracts';
import { ownerTitleOf, type Directory } from '@klantreacties/organisation';
import { addMonths, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, FindingName, JudgmentDraft } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, type Decision, type Moment } from './decision.ts';
import { gistRefusal } from './gist.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf, isDayFrom, textRefusal } from './texts.ts';

export interface DraftGiven {
  points: { point: string; finding: FindingName; reasons: string }[];
  measures: { description: string; ownerId: string; dueOn: string }[];
  noMeasuresReason: string | null;
  category: string;
  gist: string;
  directory: Directory;
}

const monthsToDispute = 12;
const mostRows = 20;

/** Writes the judgment down: a finding with reasons for each point, measures with owner and date or why none (Wko 1.57b(2)e-f). */
export function draftJudgment(
  record: CaseRecord,
  actor: Actor,
  { now, today, newId }: Moment,
  given: DraftGiven,
): Decision {
  const refusal = refusalOf(record, 'draftJudgment', actor);
  if (refusal !== null) return { refusal };
  const fault =
    pointsRefusal(given) ??
    measuresRefusal(given, today) ??
    categoryRefusal(record, given) ??
    gistRefusal(record, given.gist, given.directory);
  if (fault !== null) return fault;
  const draft = {
    points: given.points.map((point) => ({ id: newId(), ...point })),
    measures: given.measures.map(({ description, ownerId, dueOn }) => ({
      id: newId(),
      description,
      owner: ownerTitleOf(given.directory, ownerId) ?? ownerId,
      dueOn,
    })),
    noMeasuresReason: given.measures.length > 0 ? null : given.noMeasuresReason,
  };
  const category = values.category.parse(given.category);
  const { gist } = given;
  const fact = tell(newId(), judgmentDrafted, {
    data: { draftedAt: now.toISOString() },
    personal: { byStaffId: actor.staffId, category, gist, ...toldOf(draft) },
  });
  return {
    next: { ...record, category, gist, personal: { ...record.personal, draft } },
    told: [fact],
  };
}

function pointsRefusal({ points }: DraftGiven): Refusal | null {
  if (points.length === 0 || points.length > mostRows) return refuse('points', 'POINTS_MISSING');
  for (const [n, { point, reasons }] of points.entries()) {
    const fault =
      textRefusal(`points.${n}.point`, point) ?? textRefusal(`points.${n}.reasons`, reasons);
    if (fault !== null)
      return fault.refusal === 'TEXT_MISSING'
        ? refuse(fault.field ?? 'points', 'REASONS_MISSING')
        : fault;
  }
  return null;
}

function measuresRefusal(given: DraftGiven, today: string): Refusal | null {
  const { measures, noMeasuresReason } = given;
  if (measures.length > mostRows) return refuse('measures', 'MEASURES_MISSING');
  if (measures.length === 0) {
    const fault = textRefusal('noMeasuresReason', noMeasuresReason);
    return fault?.refusal === 'TEXT_MISSING' ? refuse('measures', 'MEASURES_MISSING') : fault;
  }
  for (const [n, { description, ownerId, dueOn }] of measures.entries()) {
    const fault = textRefusal(`measures.${n}.description`, description);
    if (fault !== null) return fault;
    if (ownerTitleOf(given.directory, ownerId) === null)
      return refuse(`measures.${n}.ownerId`, 'UNKNOWN_PERSON');
    if (!isDayFrom(today, dueOn)) return refuse(`measures.${n}.dueOn`, 'DATE_NOT_VALID');
  }
  return null;
}

// Of transgressive behaviour nothing may reach the open topics, so only a restricted case has that category.
function categoryRefusal(record: CaseRecord, { category }: DraftGiven): Refusal | null {
  if (!values.category.safeParse(category).success) return refuse('category', 'CATEGORY_MISSING');
  return category === 'GRENSOVERSCHRIJDEND_GEDRAG' && !record.head.restricted
    ? refuse('category', 'CATEGORY_RESTRICTED')
    : null;
}

function toldOf({ points, measures, noMeasuresReason }: JudgmentDraft) {
  return {
    points: points.map(({ id, point, finding, reasons }) => ({
      pointId: id,
      point,
      finding,
      reasons,
    })),
    measures: measures.map(({ id, description, owner, dueOn }) => ({
      measureId: id,
      description,
      owner,
      dueOn,
    })),
    noMeasuresReason,
  };
}

/** P&K sends judgment and agreements (E06); its delivery closes the case. */
export function confirmAgreements(
  record: CaseRecord,
  actor: Actor,
  { now, today, newId }: Moment,
  handler: { name: string; email: string } | null,
): Decision {
  const refusal = refusalOf(record, 'confirmAgreements', actor);
  if (refusal !== null) return { refusal };
  const { draft } = record.personal;
  if (draft === null || record.category === null || record.gist === null)
    return { refusal: 'NO_DRAFT' };
  if (handler === null) return { refusal: 'UNKNOWN_PERSON' };
  const passed = draft.measures.findIndex(({ dueOn }) => dueOn < today);
  if (passed >= 0) return refuse(`measures.${passed}.dueOn`, 'DATE_NOT_VALID');
  const [judgmentId, factId] = [newId(), newId()];
  const next: CaseRecord = {
    ...record,
    state: 'AGREEMENTS_CONFIRMED',
    judgmentId,
    confirmedBy: factId,
    measures: draft.measures.map(({ id, dueOn }) => ({ id, dueOn, realisedOn: null })),
  };
  const fact = tell(factId, agreementsConfirmed, {
    data: {
      judgmentId,
      confirmedAt: now.toISOString(),
      category: record.category,
      gist: record.gist,
      points: draft.points.map(({ id, finding }) => ({ pointId: id, finding })),
      measures: draft.measures.map(({ id, dueOn }) => ({ measureId: id, dueOn })),
      disputeUntil: addMonths(localDateOf(new Date(record.head.submittedAt)), monthsToDispute),
    },
    personal: {
      ...addressOf(record),
      handler: { name: handler.name, email: handler.email },
      ...toldOf(draft),
    },
  });
  return { next, told: [fact] };
}
