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

export type Effect = (
  fact: FactEnvelope,
  session: Session,
  ports: FactPorts,
) => Promise<void> | null;

/** An effect of one kind of fact; null for every other kind. */
export function when<D extends FactDefinition>(
  definition: D,
  effect: (followed: Followed<D>, ports: FactPorts) => Promise<void>,
): Effect {
  return (fact, session, ports) =>
    fact.type === definition.type
      ? personalOf<D>(fact, ports).then((personal) =>
          effect(
            {
              caseId: fact.subject,
              data: fact.data as DataOf<D>,
              personal,
              session,
              ...momentOf(fact, ports.now()),
            },
            ports,
          ),
        )
      : null;
}

/** A record of a facts topic as this service reads it. */
export function readFact(value: string): Reading<FactEnvelope> {
  const parsed = parseFact(value);
  return 'refusal' in parsed ? parsed : { id: parsed.envelope.id, event: parsed.envelope };
}

/** Lets each effect have its kind of fact; facts without an effect are only marked as handled. */
export function followFacts(ports: FactPorts, effects: readonly Effect[]) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    for (const effect of effects) await effect(fact, session, ports);
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
