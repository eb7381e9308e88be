import { randomUUID } from 'node:crypto';
import {
  parseFact,
  type DataOf,
  type FactDefinition,
  type FactEnvelope,
  type PersonalOf,
} from '@klantreacties/event-contracts';
import type { KeyRing, Reading } from '@klantreacties/event-delivery';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { Moment } from '../domain/decision.ts';
import type { CaseStore, Occasion } from '../use-cases/case-store.ts';

export interface FactPorts {
  store: CaseStore;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

/** One fact as its contract reads it, in the transaction that marks it as handled. */
export interface Followed<D extends FactDefinition> {
  caseId: string;
  data: DataOf<D>;
  /** Null when the values were erased. */
  personal: PersonalOf<D> | null;
  session: Session;
  moment: Moment;
  occasion: Occasion;
}

/** What happens here because of one kind of fact. */
export interface Effect {
  concerns(fact: FactEnvelope): boolean;
  happen(fact: FactEnvelope, session: Session, ports: FactPorts): Promise<void>;
}

/** An effect of one kind of fact; `only` leaves out those that change nothing here. */
export function when<D extends FactDefinition>(
  definition: D,
  effect: (followed: Followed<D>, ports: FactPorts) => Promise<void>,
  only: (data: DataOf<D>) => boolean = () => true,
): Effect {
  return {
    concerns: (fact) => fact.type === definition.type && only(fact.data as DataOf<D>),
    async happen(fact, session, ports) {
      const personal = await personalOf<D>(fact, ports);
      const data = fact.data as DataOf<D>;
      const moment = momentOf(fact, ports.now());
      await effect({ caseId: fact.subject, data, personal, session, ...moment }, ports);
    },
  };
}

/** Reads a record of a facts topic; a fact that has no effect here is ignored. */
export function readFactsFor(effects: readonly Effect[]) {
  return (value: string): Reading<FactEnvelope> => {
    const parsed = parseFact(value);
    if ('refusal' in parsed) return parsed;
    const { envelope } = parsed;
    return effects.some((effect) => effect.concerns(envelope))
      ? { id: envelope.id, event: envelope }
      : { ignored: true };
  };
}

/** Lets the effects of a fact happen, in the transaction that marks it as handled. */
export function followFacts(ports: FactPorts, effects: readonly Effect[]) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    for (const effect of effects)
      if (effect.concerns(fact)) await effect.happen(fact, session, ports);
  };
}

function momentOf(fact: FactEnvelope, now: Date): { moment: Moment; occasion: Occasion } {
  const { correlationid: correlationId, id: causationId } = fact;
  return {
    moment: { now, today: localDateOf(now), newId: randomUUID },
    occasion: { actor: null, at: now, correlationId, causationId },
  };
}

async function personalOf<D>(
  fact: FactEnvelope,
  { keyRing }: FactPorts,
): Promise<PersonalOf<D> | null> {
  const { personal } = fact.data;
  if (personal === undefined) return null;
  const opened = await keyRing.open(fact.subject, personal);
  return opened === 'erased' ? null : (opened as PersonalOf<D>);
}
