import type { Opener } from '@klantreacties/event-contracts';
import type { Directory } from '@klantreacties/organisation';
import type { Session } from '@klantreacties/service-runtime';
import type { DecisionContext } from '../domain/case/decision.ts';
import type { CaseStore, Cause } from '../use-cases/case/case-store.ts';

export interface FactPorts extends Opener {
  store: CaseStore;
  directory(): Directory;
  now(): Date;
}

/** What a fact meets here, in the transaction that marks it as handled. */
export interface FactContext extends FactPorts {
  session: Session;
  context: DecisionContext;
  cause: Cause;
}
