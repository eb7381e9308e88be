import {
  agreementsConfirmed,
  caseClosed,
  measureMoved,
  measureRealised,
  milestoneMet,
  values,
} from '@klantreacties/event-contracts';
import { ownerTitleOf, type Directory } from '@klantreacties/organisation';
import { addMonths, localDateOf } from '@klantreacties/procedure';
import type { CaseRecord, FindingName, Milestone } from './case-record.ts';
import { refusalOf, type Actor, type Refusal, type RefusalCode } from './commands.ts';
import { tell, unchanged, type Decision, type Moment, type Told } from './decision.ts';
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

/** Writes the judgment down: a finding with reasons for each point, measures with owner and date or why none (Wko 1.57b(2)e-f). */
export function draftJudgment(
  record: CaseRecord,
  actor: Actor,
  { today, newId }: Moment,
  given: DraftGiven,
): Decision {
  const refusal = refusalOf(record, 'draftJudgment', actor) ?? draftRefusal(given, today);
  if (refusal !== null) return { refusal };
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
  const next = {
    ...record,
    category: values.category.parse(given.category),
    gist: given.gist,
    personal: { ...record.personal, draft },
  };
  return { next, told: [] };
}

function draftRefusal(given: DraftGiven, today: string): RefusalCode | null {
  const { points, measures, noMeasuresReason } = given;
  if (
    points.length === 0 ||
    points.some(({ point, reasons }) => textRefusal(point) ?? textRefusal(reasons))
  )
    return 'REASONS_MISSING';
  if (measures.length === 0 && textRefusal(noMeasuresReason ?? '') !== null)
    return 'MEASURES_MISSING';
  for (const { description, ownerId, dueOn } of measures) {
    if (textRefusal(description) !== null) return 'MEASURES_MISSING';
    if (ownerTitleOf(given.directory, ownerId) === null) return 'UNKNOWN_PERSON';
    if (!isDayFrom(today, dueOn)) return 'DATE_NOT_VALID';
  }
  if (!values.category.safeParse(given.category).success) return 'CATEGORY_MISSING';
  return textRefusal(given.gist) === null ? null : 'GIST_MISSING';
}

/** P&K sends judgment and agreements (E06); its delivery closes the case. */
export function confirmAgreements(
  record: CaseRecord,
  actor: Actor,
  { now, today, newId }: Moment,
  handler: { name: string; email: string },
): Decision {
  const refusal = refusalOf(record, 'confirmAgreements', actor);
  if (refusal !== null) return { refusal };
  const { draft } = record.personal;
  if (draft === null || record.category === null || record.gist === null)
    return { refusal: 'NO_DRAFT' };
  if (draft.measures.some(({ dueOn }) => dueOn < today)) return { refusal: 'DATE_NOT_VALID' };
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
      handler,
      points: draft.points.map(({ id, point, finding, reasons }) => ({
        pointId: id,
        point,
        finding,
        reasons,
      })),
      measures: draft.measures.map(({ id, description, owner, dueOn }) => ({
        measureId: id,
        description,
        owner,
        dueOn,
      })),
      noMeasuresReason: draft.noMeasuresReason,
    },
  });
  return { next, told: [fact] };
}

/** A measure is done, or gets a new date; either way the reporter is told (E07). */
export function realiseMeasure(
  record: CaseRecord,
  actor: Actor,
  { today, newId }: Moment,
  { measureId, realisedOn }: { measureId: string; realisedOn: string },
): Decision {
  const found = openMeasure(record, actor, 'realiseMeasure', measureId);
  if ('refusal' in found) return found;
  if (!isDayFrom(record.registeredAt.slice(0, 10), realisedOn) || realisedOn > today)
    return { refusal: 'DATE_NOT_VALID' };
  const fact = tell(newId(), measureRealised, {
    data: { measureId, realisedOn },
    personal: { ...addressOf(record), description: found.description },
  });
  return { next: withMeasure(record, measureId, { realisedOn }), told: [fact] };
}

export function moveMeasure(
  record: CaseRecord,
  actor: Actor,
  { today, newId }: Moment,
  { measureId, dueOn, reason }: { measureId: string; dueOn: string; reason: string },
): Decision {
  const found = openMeasure(record, actor, 'moveMeasure', measureId);
  if ('refusal' in found) return found;
  const refusal = textRefusal(reason);
  if (refusal !== null) return { refusal };
  if (!isDayFrom(today, dueOn)) return { refusal: 'DATE_NOT_VALID' };
  if (dueOn === found.dueOn) return unchanged(record);
  const fact = tell(newId(), measureMoved, {
    data: { measureId, previousDueOn: found.dueOn, dueOn },
    personal: { ...addressOf(record), description: found.description, reason },
  });
  return { next: withMeasure(record, measureId, { dueOn }), told: [fact] };
}

function openMeasure(
  record: CaseRecord,
  actor: Actor,
  name: 'realiseMeasure' | 'moveMeasure',
  measureId: string,
): Refusal | { description: string; dueOn: string } {
  const refusal = refusalOf(record, name, actor);
  if (refusal !== null) return { refusal };
  const measure = record.measures.find(
    ({ id, realisedOn }) => id === measureId && realisedOn === null,
  );
  const told = record.personal.draft?.measures.find(({ id }) => id === measureId);
  if (measure === undefined || told === undefined) return { refusal: 'UNKNOWN_MEASURE' };
  return { description: told.description, dueOn: measure.dueOn };
}

function withMeasure(
  record: CaseRecord,
  measureId: string,
  change: { dueOn?: string; realisedOn?: string },
): CaseRecord {
  return {
    ...record,
    measures: record.measures.map((one) => (one.id === measureId ? { ...one, ...change } : one)),
  };
}

const milestoneOfLetter: Partial<Record<string, Milestone>> = {
  E02: 'HANDLER_KNOWN',
  E05: 'PROPOSAL',
  E06: 'SETTLED',
};

/** A letter reached the reporter: its term is met at that instant, and the judgment's closes the case. */
export function letterDelivered(
  record: CaseRecord,
  { newId }: Moment,
  { letter, causeId, sentAt }: { letter: string; causeId: string; sentAt: string },
): Decision {
  const milestone = milestoneOfLetter[letter];
  const running = record.milestones.find(
    (one) => one.milestone === milestone && one.metAt === null,
  );
  const told: Told[] = [];
  let next = record;
  if (running !== undefined) {
    const { milestone, dueOn } = running;
    const met = { ...running, metAt: sentAt };
    next = { ...next, milestones: next.milestones.map((one) => (one === running ? met : one)) };
    told.push(
      tell(newId(), milestoneMet, { data: { milestone, dueOn, metAt: sentAt }, personal: {} }),
    );
  }
  if (
    letter === 'E06' &&
    causeId === record.confirmedBy &&
    record.judgmentId !== null &&
    record.state === 'AGREEMENTS_CONFIRMED'
  ) {
    next = { ...next, state: 'CLOSED', closedAt: sentAt };
    const { judgmentId } = record;
    told.push(tell(newId(), caseClosed, { data: { judgmentId, closedAt: sentAt }, personal: {} }));
  }
  return { next, told };
}
