import type { Opener } from '@klantreacties/event-contracts';
import type { Session } from '@klantreacties/service-runtime';
import type { RenewalStore } from '../use-cases/renewal-store.ts';

export interface FactPorts extends Opener {
  store: Pick<RenewalStore, 'accepted' | 'keepAddress' | 'allowCode'>;
  newId(): string;
}

/** What a fact meets here, in the transaction that marks it as handled. */
export interface FactContext extends FactPorts {
  session: Session;
}
