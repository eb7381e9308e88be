import { randomUUID } from 'node:crypto';
import {
  openPersonal,
  readFactsFor as readFacts,
  type FactDefinition,
  type FactEnvelope,
  type ReadDataOf,
  type ReadPersonalOf,
} from '@klantreacties/event-contracts';
import { Refused, type KeyRing, type Reading } from '@klantreacties/event-delivery';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import type { DecisionContext } from '../domain/case/decision.ts';
import type { CaseStore, Cause } from '../use-cases/case/case-store.ts';

export interface FactPorts {
  store: CaseStore;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

/** One fact as its contract reads it, in the transaction that marks it as handled. */
export interface Followed<D extends FactDefinition> {
  caseId: string;
  data: ReadDataOf<D>;
  /** Null when the values were erased. */
  personal: ReadPersonalOf<D> | null;
  session: Session;
  context: DecisionContext;
  cause: Cause;
}

/** What happens here because of one kind of fact. */
export interface Effect {
  readonly type: string;
  /** What of a fact decides here and is not known to this build; such a fact waits for one that knows. */
  unknownIn(fact: FactEnvelope): string | null;
  concerns(fact: FactEnvelope): boolean;
  happen(fact: FactEnvelope, session: Session, ports: FactPorts): Promise<void>;
}

/** An effect of one kind of fact; `only` leaves out those that change nothing here. */
export function when<D extends FactDefinition>(
  definition: D,
  effect: (followed: Followed<D>, ports: FactPorts) => Promise<void>,
  {
    only = () => true,
    unknownIn = () => null,
  }: {
    only?(data: ReadDataOf<D>): boolean;
    unknownIn?(data: ReadDataOf<D>): string | null;
  } = {},
): Effect {
  const dataOf = (fact: FactEnvelope) => fact.data as ReadDataOf<D>;
  const concerns = (fact: FactEnvelope) => fact.type === definition.type && only(dataOf(fact));
  return {
    type: definition.type,
    concerns,
    unknownIn: (fact) => (concerns(fact) ? unknownIn(dataOf(fact)) : null),
    async happen(fact, session, ports) {
      const personal = await personalIn(definition, fact, ports);
      const context = momentOf(fact, ports.now());
      await effect(
        { caseId: fact.subject, data: dataOf(fact), personal, session, ...context },
        ports,
      );
    },
  };
}

/** Reads a record of a facts topic; a fact that has no effect here is ignored. */
export function readFactsFor(effects: readonly Effect[]): (value: string) => Reading<FactEnvelope> {
  return readFacts({
    types: new Set(effects.map(({ type }) => type)),
    takes: (fact) => effects.some((effect) => effect.concerns(fact)),
    unknownIn: (fact) =>
      effects.map((effect) => effect.unknownIn(fact)).find((unknown) => unknown !== null) ?? null,
  });
}

/** Lets the effects of a fact happen, in the transaction that marks it as handled. */
export function followFacts(ports: FactPorts, effects: readonly Effect[]) {
  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    for (const effect of effects)
      if (effect.concerns(fact)) await effect.happen(fact, session, ports);
  };
}

function momentOf(fact: FactEnvelope, now: Date): { context: DecisionContext; cause: Cause } {
  const { correlationid: correlationId, id: causationId } = fact;
  return {
    context: { now, today: localDateOf(now), newId: randomUUID },
    cause: { actor: null, at: now, correlationId, causationId },
  };
}

async function personalIn<D extends FactDefinition>(
  definition: D,
  fact: FactEnvelope,
  { keyRing }: FactPorts,
): Promise<ReadPersonalOf<D> | null> {
  const { personal } = fact.data;
  if (personal === undefined) return null;
  const opened = await keyRing.open(fact.subject, personal);
  if (opened === 'erased') return null;
  const read = openPersonal(definition, fact, opened);
  if ('refusal' in read) throw new Refused(read.refusal.reason);
  return read.personal;
}
