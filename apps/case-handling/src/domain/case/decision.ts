import type { DataOf, FactDefinition, PersonalOf } from '@klantreacties/event-contracts';
import type { Case, Reaction } from './case.ts';
import type { Refused } from './problems.ts';

/** Something that happened to a case; what every fact says of its reaction is added where it is written. */
export interface Fact {
  id: string;
  definition: FactDefinition;
  data: object;
  personal: object;
}

/** A case after a change, with the facts of it. */
export interface Change {
  next: Case;
  facts: Fact[];
}

/** What a command or an event does to a case, or why it does nothing. */
export type Decision = Change | Refused;

/** Time and ids for one decision, as data. */
export interface DecisionContext {
  now: Date;
  /** The local day of `now`. */
  today: string;
  newId(): string;
}

/** A fact with its fields as its contract has them. */
export function fact<D extends FactDefinition>(
  id: string,
  definition: D,
  { data, personal }: { data: Omit<DataOf<D>, keyof Reaction>; personal: PersonalOf<D> },
): Fact {
  return { id, definition, data, personal: personal as object };
}

/** Nothing changes. */
export const unchanged = (record: Case): Change => ({ next: record, facts: [] });
