import type { CaseScope } from '@klantreacties/access';
import type { Session } from '@klantreacties/service-runtime';
import type { Case, ReporterLetter } from '../../domain/case/case.ts';
import type { Refused } from '../../domain/case/problems.ts';
import type { Decision, Fact } from '../../domain/case/decision.ts';
import type { Past } from '../../domain/case/recheck.ts';
import type { SearchRows } from './fill-search.ts';
import type { CaseSearch } from './find-cases.ts';
import type { Measures } from './measures.ts';
import type { TimeLines } from './time-line.ts';
import type { WorkListAsked, WorkListCounts, WorkListFilter, WorkListPage } from './work-list.ts';

/** Who causes a change, and the ids that lead from the request through Kafka to the letter. */
export interface Cause {
  /** Staff id, or null for what happens by itself. */
  actor: string | null;
  at: Date;
  correlationId: string;
  causationId: string;
}

/** A letter of a case, to whomever it goes, as one of its facts tells of it; a newer build may have added values. */
export interface ToldLetter extends ReporterLetter {
  caseId: string;
  audience: string;
  channel: string;
}

/** What a change would come to. */
export interface TriedOut {
  record: Case;
  facts: string[];
}

/** The one way to cases. Every read takes the viewer's scope; every change is one transaction with history and facts. */
export interface CaseStore extends TimeLines, CaseSearch, SearchRows, Measures {
  /**
   * Reads within the scope, decides, and saves where the version still holds, with a history row and
   * an outbox row per fact. A lost race is decided again once, under the lock of the case, where no event can
   * come between; who loses to anything else then is answered CONFLICT.
   */
  change(
    scope: CaseScope,
    id: string,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<{ record: Case } | Refused>;
  /**
   * Reads and decides as `change` does, and saves nothing: the case as it would be, with the facts that would be
   * published, each as it would stand on its topic. Of the open events there is nothing here.
   */
  tryOut(
    scope: CaseScope,
    id: string,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<TriedOut | Refused>;
  /** As `change`, for what happens to a case by itself, whoever may read it. */
  changeByItself(
    id: string,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<{ record: Case } | Refused>;
  /** The cases that follow the id `after`, in order, for the system's own work; never for a viewer. */
  readAfter(after: string | null, atMost: number): Promise<Case[]>;
  /** The ids behind `after`, in order, of cases of which no fact under the current key says who is shut out. */
  notStatedAfter(after: string | null, atMost: number): Promise<string[]>;
  /** How many cases wait for an outside person whom the directory does not have. */
  waitingForOutside(): Promise<number>;
  /** What the history of a case holds of who was meant, who handled and who drafted. */
  pastOf(id: string): Promise<Past>;
  /** The same for an event's effect, in the transaction that marks the event as handled. */
  changeIn(
    session: Session,
    id: string,
    cause: Cause,
    decide: (record: Case) => Decision,
  ): Promise<void>;
  /** Keeps what a fact tells of a letter, in any order, whether the case is open or not. */
  keepLetter(session: Session, letter: ToldLetter): Promise<void>;
  openIn(session: Session, opened: { next: Case; facts: Fact[] }, cause: Cause): Promise<void>;
  findMany(scope: CaseScope, ids: readonly string[]): Promise<Map<string, Case>>;
  /** Of those within the scope, in no order: which version each is, without reading it. */
  versionsOf(
    scope: CaseScope,
    ids: readonly string[],
  ): Promise<{ id: string; version: number; updatedAt: Date }[]>;
  /** A page of the cases within the scope that a filter asks for. */
  list(scope: CaseScope, filter: WorkListFilter, asked: WorkListAsked): Promise<WorkListPage>;
  /** How many of the same there are of each state, kind, brand of those given, handler and urgency. */
  count(
    scope: CaseScope,
    filter: WorkListFilter,
    asked: { sort: WorkListAsked['sort']; today: string; brands: readonly string[] },
  ): Promise<WorkListCounts>;
  /** How many open cases within the scope each of some people handles; who handles none is left out. */
  countHandled(scope: CaseScope, staffIds: readonly string[]): Promise<Map<string, number>>;
}
