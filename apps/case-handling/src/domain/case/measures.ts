import { measureMoved, measureRealised } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import type { CaseRecord } from './case-record.ts';
import { refusalOf, type Actor } from './commands.ts';
import { tell, unchanged, type Decision, type Moment } from './decision.ts';
import { refuse, type Refusal } from './refusals.ts';
import { addressOf, isDayFrom, textRefusal } from './texts.ts';

/** A measure is done; the reporter is told (E07). */
export function realiseMeasure(
  record: CaseRecord,
  actor: Actor,
  { today, newId }: Moment,
  { measureId, realisedOn }: { measureId: string; realisedOn: string },
): Decision {
  const found = openMeasure(record, actor, 'realiseMeasure', measureId);
  if ('refusal' in found) return found;
  const registeredOn = localDateOf(new Date(record.registeredAt));
  if (!isDayFrom(registeredOn, realisedOn) || realisedOn > today)
    return refuse('realisedOn', 'DATE_NOT_VALID');
  const fact = tell(newId(), measureRealised, {
    data: { measureId, realisedOn },
    personal: { ...addressOf(record), description: found.description },
  });
  return { next: withMeasure(record, measureId, { realisedOn }), told: [fact] };
}

/** A measure gets a new date with the reason; the reporter is told (E07). */
export function moveMeasure(
  record: CaseRecord,
  actor: Actor,
  { today, newId }: Moment,
  { measureId, dueOn, reason }: { measureId: string; dueOn: string; reason: string },
): Decision {
  const found = openMeasure(record, actor, 'moveMeasure', measureId);
  if ('refusal' in found) return found;
  const fault = textRefusal('reason', reason);
  if (fault !== null) return fault;
  if (!isDayFrom(today, dueOn)) return refuse('dueOn', 'DATE_NOT_VALID');
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
  if (measure === undefined || told === undefined) return refuse('measureId', 'UNKNOWN_MEASURE');
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
