import type { CaseState, Category, Kind, Urgency } from '@klantreacties/procedure';
import type { ListedCase } from '../../domain/case/listed-case.ts';

/** Which cases; what is left out or null asks for nothing, and all that is given must hold. Days are local. */
export interface WorkListFilter {
  states?: readonly CaseState[] | null;
  kinds?: readonly Kind[] | null;
  brands?: readonly string[] | null;
  locationIds?: readonly string[] | null;
  /** Every location of the regions that are asked for. */
  locationIdsOfRegions?: readonly string[] | null;
  handlerIds?: readonly string[] | null;
  urgencies?: readonly Urgency[] | null;
  categories?: readonly Category[] | null;
  submittedFrom?: string | null;
  submittedTo?: string | null;
  closedFrom?: string | null;
  closedTo?: string | null;
  /** Complaints that have to be settled by this day, or should have been. */
  settleBy?: string | null;
  restricted?: boolean | null;
  overdue?: boolean | null;
  letterIsLate?: boolean | null;
  hasUnread?: boolean | null;
  /** Somebody was asked to handle it and has not said yes. */
  notAccepted?: boolean | null;
  measureIsLate?: boolean | null;
  /** Cases not judged yet that nobody handles. */
  withoutHandler?: boolean | null;
  /** Open cases whose handler is none of these people. */
  handlerNotAmong?: readonly string[] | null;
  /** What was saved since, and up to a minute before: a transaction ends later than it is dated. */
  changedSince?: Date | null;
}

/** By what a list is in order; `CLOSING` lists closed cases alone. */
export type WorkListSort = 'URGENCY' | 'SUBMISSION' | 'CHANGE' | 'CLOSING';

export interface WorkListOrder {
  sort: WorkListSort;
  descending: boolean;
}

/** Where a case stands in an order: what it is sorted by, then its id. */
export type WorkListPlace = readonly string[];

export interface WorkListAsked extends WorkListOrder {
  first: number;
  after: WorkListPlace | null;
  today: string;
}

export interface WorkListPage {
  listed: ListedCase[];
  /** Of each of the cases. */
  places: WorkListPlace[];
  hasNextPage: boolean;
  /** Counts when it is called, to at most 1000. */
  totalCount(): Promise<number>;
}

/** How many cases of a filter a value has; from 1000 on it is not counted further. */
export interface CountOf<Value> {
  value: Value;
  count: number;
  capped: boolean;
}

/** Values that no case has are left out. */
export interface WorkListCounts {
  states: CountOf<CaseState>[];
  kinds: CountOf<Kind>[];
  brands: CountOf<string>[];
  /** Null stands for nobody. */
  handlers: CountOf<string | null>[];
  urgencies: CountOf<Urgency>[];
}
