import { agreementsConfirmed, judgmentDrafted, values } from '@klantreacties/event-contracts';
import {
  ownerTitleOf,
  staffById,
  type Directory,
  type StaffRole,
} from '@klantreacties/organisation';
import { addMonths, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, FindingName, JudgmentDraft } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { shutOutOf } from './conflicts.ts';
import { tell, type Decision, type Moment, type Told } from './decision.ts';
import { gistRefusal } from './gist.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf, isDayFrom, textRefusal } from './texts.ts';

export interface DraftGiven {
  points: { point: string; finding: FindingName; reasons: string }[];
  measures: { description: string; ownerId: string; dueOn: string }[];
  noMeasuresReason: string | null;
  category: string;
  gist: string;
  /** The draft that this one takes the place of; null for the first. */
  replacesDraftId: string | null;
  directory: Directory;
}

const monthsToDispute = 12;
const mostRows = 20;
const quality: readonly StaffRole[] = ['QUALITY', 'QUALITY_LEAD'];

/** Writes the judgment down: a finding with reasons for each point, measures with owner and date or why none (Wko 1.57b(2)e-f). */
export function draftJudgment(
  record: CaseRecord,
  actor: Actor,
  { now, today, newId }: Moment,
  given: DraftGiven,
): Decision {
  const refusal = refusalOf(record, 'draftJudgment', actor);
  if (refusal !== null) return { refusal };
  if (given.replacesDraftId !== (record.personal.draft?.id ?? null))
    return refuse('replacesDraftId', 'SEEN_ANOTHER');
  const fault =
    pointsRefusal(given) ??
    measuresRefusal(given, today) ??
    categoryRefusal(record, given) ??
    gistRefusal(record, given.gist, given.directory);
  if (fault !== null) return fault;
  const draft = {
    id: newId(),
    points: given.points.map((point) => ({ id: newId(), ...point })),
    measures: given.measures.map(({ description, ownerId, dueOn }) => ({
      id: newId(),
      description,
      owner: ownerTitleOf(given.directory, ownerId) ?? ownerId,
      ownerId,
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
    next: {
      ...record,
      category,
      gist,
      draftedBy: actor.staffId,
      personal: { ...record.personal, draft },
    },
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
    measures: measures.map(({ id, description, owner, ownerId, dueOn }) => ({
      measureId: id,
      description,
      owner,
      ownerId,
      dueOn,
    })),
    noMeasuresReason,
  };
}

/**
 * P&K sends the draft that it has read, with its agreements (E06); the delivery closes the case. Who handles or
 * ever handled the case, or wrote the draft, does not send it. What may have changed since is checked again.
 */
export function confirmAgreements(
  record: CaseRecord,
  actor: Actor,
  moment: Moment,
  { draftId, directory }: { draftId: string; directory: Directory },
): Decision {
  const refusal = refusalOf(record, 'confirmAgreements', actor);
  if (refusal !== null) return { refusal };
  const { draft } = record.personal;
  if (draft === null || record.category === null || record.gist === null)
    return { refusal: 'NO_DRAFT' };
  if (draft.id !== draftId) return refuse('draftId', 'SEEN_ANOTHER');
  const passed = draft.measures.findIndex(({ dueOn }) => dueOn < moment.today);
  if (passed >= 0) return refuse(`measures.${passed}.dueOn`, 'DATE_NOT_VALID');
  const fault = gistRefusal(record, record.gist, directory);
  if (fault !== null) return fault;
  if (record.personal.handler === null) return { refusal: 'UNKNOWN_PERSON' };
  const next: CaseRecord = {
    ...record,
    state: 'AGREEMENTS_CONFIRMED',
    judgmentId: moment.newId(),
    sentBy: actor.staffId,
    measures: draft.measures.map(({ id, dueOn }) => ({ id, dueOn, realisedOn: null })),
  };
  return tellConfirmed(next, moment, directory);
}

/** The fact from which the reporter gets E06; the letter of this very fact closes the case. */
export function tellConfirmed(
  record: CaseRecord,
  { now, newId }: Moment,
  directory: Directory,
): { next: CaseRecord; told: Told[] } {
  const { draft, handler } = record.personal;
  const { judgmentId, category, gist } = record;
  if (
    draft === null ||
    judgmentId === null ||
    category === null ||
    gist === null ||
    handler === null
  )
    return { next: record, told: [] };
  // A measure may have been moved since; the letter names the day that holds now.
  const agreed = draft.measures.map((measure) => {
    const { dueOn = measure.dueOn } = record.measures.find(({ id }) => id === measure.id) ?? {};
    return { ...measure, dueOn };
  });
  const factId = newId();
  const shutOut = shutOutOf(record);
  const isShutOut = (email: string) =>
    shutOut.some((id) => staffById(directory, id)?.email === email);
  const fact = tell(factId, agreementsConfirmed, {
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
      ...toldOf({ ...draft, measures: agreed }),
      copyToHandler: !isShutOut(handler.email),
      copyToQuality: !shutOut.some((id) =>
        staffById(directory, id)?.roles.some((role) => quality.includes(role)),
      ),
    },
  });
  return { next: { ...record, confirmedBy: factId }, told: [fact] };
}
