import type { DataOf, FactDefinition, PersonalOf } from '@klantreacties/event-contracts';
import type { CaseRecord } from './case-record.ts';
import type { Refusal } from './refusals.ts';

/** A fact that a decision tells; the head is added where it is written. */
export interface Told {
  id: string;
  definition: FactDefinition;
  data: object;
  personal: object;
}

/** The case after a decision with the facts that tell of it, or why not. */
export type Decision = { next: CaseRecord; told: Told[] } | Refusal;

/** Time and ids for one decision, as data. */
export interface Moment {
  now: Date;
  today: string;
  newId(): string;
}

/** A fact with its fields checked against its contract. */
export function tell<D extends FactDefinition>(
  id: string,
  definition: D,
  { data, personal }: { data: Omit<DataOf<D>, keyof CaseRecord['head']>; personal: PersonalOf<D> },
): Told {
  return { id, definition, data, personal: personal as object };
}

/** Nothing changes: the command was done before under the same key. */
export const unchanged = (record: CaseRecord): Decision => ({ next: record, told: [] });
