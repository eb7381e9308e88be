import { z } from 'zod';
import type { DataOf, FactDefinition, OpenEventDefinition, PersonalOf } from './define-event.ts';
import { instant, uuid } from './values.ts';

export const attributes = z.object({
  specversion: z.literal('1.0'),
  id: uuid,
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: instant,
  datacontenttype: z.literal('application/json'),
  dataschema: z.string(),
  correlationid: z.string(),
  causationid: z.string(),
  traceparent: z.string().optional(),
  aggregateversion: z.number().int().positive(),
  data: z.record(z.string(), z.unknown()),
});

/** A fact on the wire (CloudEvents 1.0); `data.personal` is one compact JWE. */
export type FactEnvelope<Data = Record<string, unknown>> = Omit<
  z.infer<typeof attributes>,
  'data'
> & { data: Data & { personal?: string } };

/** What its owner gives of a fact beside the definition. */
export interface NewFact<Data> {
  id: string;
  /** The aggregate; the key of the record. */
  subject: string;
  time: Date;
  /** Contiguous from 1 per owner and aggregate. */
  aggregateVersion: number;
  correlationId: string;
  causationId: string;
  data: Data;
  sealedPersonal: string | null;
}

/** Who an event comes of, as its envelope says it: the owner of a fact, or `open`. */
export const sourceOf = (event: FactDefinition | OpenEventDefinition): string =>
  `urn:nld:wijzijnjong:klantreacties:${'owner' in event ? event.owner : 'open'}`;

/** Makes a fact; throws a ZodError for a field that is wrong or that the contract does not know. */
export function newFact<D extends FactDefinition>(
  definition: D,
  fact: NewFact<DataOf<D>>,
): FactEnvelope<DataOf<D>> {
  const data = strictOf(definition).parse(fact.data) as DataOf<D>;
  return {
    specversion: '1.0',
    id: fact.id,
    source: sourceOf(definition),
    type: definition.type,
    subject: fact.subject,
    time: fact.time.toISOString(),
    datacontenttype: 'application/json',
    dataschema: definition.dataschema,
    correlationid: fact.correlationId,
    causationid: fact.causationId,
    ...traceOf(fact),
    aggregateversion: fact.aggregateVersion,
    data: fact.sealedPersonal === null ? data : { ...data, personal: fact.sealedPersonal },
  };
}

// W3C Trace Context: the request that began it is the trace, the fact itself the span.
function traceOf({ correlationId, id }: NewFact<unknown>): { traceparent?: string } {
  const [trace, span] = [correlationId.replaceAll('-', ''), id.replaceAll('-', '').slice(-16)];
  return /^[0-9a-f]{32}$/.test(trace) ? { traceparent: `00-${trace}-${span}-01` } : {};
}

/** Makes an event for analysts; keyed and named by `caseRef` alone, stamped by day. */
export function newOpenEvent<D extends OpenEventDefinition>(
  definition: D,
  event: { id: string; caseRef: string; day: string; data: DataOf<D> },
) {
  return {
    specversion: '1.0' as const,
    id: event.id,
    source: sourceOf(definition),
    type: definition.type,
    subject: event.caseRef,
    time: `${event.day}T00:00:00.000Z`,
    datacontenttype: 'application/json' as const,
    dataschema: definition.dataschema,
    data: strictOf(definition).parse(event.data) as DataOf<D>,
  };
}

/**
 * What of a fact is to be sealed, as its contract has it; throws for a field that is wrong or unknown,
 * with paths and never a value.
 */
export function personalOf<D extends FactDefinition>(
  definition: D,
  personal: PersonalOf<D>,
): PersonalOf<D> {
  const parsed = strictPersonalOf(definition).safeParse(personal);
  if (parsed.success) return parsed.data as PersonalOf<D>;
  throw new TypeError(`personal of ${definition.dataschema}: ${pathsOf(parsed.error)}`);
}

/** A schema that is made at its first use and once, as zod compiles each that it meets. */
export const once = <Definition extends object, Schema>(
  make: (definition: Definition) => Schema,
) => {
  const made = new WeakMap<Definition, Schema>();
  return (definition: Definition): Schema => {
    const schema = made.get(definition) ?? make(definition);
    made.set(definition, schema);
    return schema;
  };
};
const strictOf = once(({ data }: FactDefinition | OpenEventDefinition) => data.strict());
const strictPersonalOf = once(({ personal }: FactDefinition) =>
  (personal ?? z.object({})).strict(),
);

/** Where an input is wrong, and by no means what it is. */
export function pathsOf({ issues }: z.ZodError): string {
  const paths = issues.map(({ path }) => path.join('.') || '(whole)');
  return [...new Set(paths)].join(', ');
}
