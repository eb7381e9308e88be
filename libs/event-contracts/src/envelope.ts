import { z } from 'zod';
import { allFacts } from './all-events.ts';
import type { DataOf, FactDefinition, OpenEventDefinition } from './define-event.ts';
import { instant, uuid } from './values.ts';

const attributes = z.object({
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

/** What its owner tells of a fact beside the definition. */
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

export type ParsedFact =
  { definition: FactDefinition; envelope: FactEnvelope } | { refusal: { reason: string } };

/** Makes a fact; throws a ZodError for a field that is wrong or that the contract does not know. */
export function newFact<D extends FactDefinition>(
  definition: D,
  fact: NewFact<DataOf<D>>,
): FactEnvelope<DataOf<D>> {
  const data = strictOf(definition).parse(fact.data) as DataOf<D>;
  return {
    specversion: '1.0',
    id: fact.id,
    source: `urn:nld:wijzijnjong:klantreacties:${definition.owner}`,
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
    source: 'urn:nld:wijzijnjong:klantreacties:open',
    type: definition.type,
    subject: event.caseRef,
    time: `${event.day}T00:00:00.000Z`,
    datacontenttype: 'application/json' as const,
    dataschema: definition.dataschema,
    data: strictOf(definition).parse(event.data) as DataOf<D>,
  };
}

/**
 * Reads a fact. Fields of a newer minor form are let through; an unknown type or version, or a wrong
 * field, is a refusal that names paths and never values.
 */
export function parseFact(json: string): ParsedFact {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refusal: { reason: 'not JSON' } };
  }
  const envelope = attributes.safeParse(value);
  if (!envelope.success) return { refusal: { reason: `envelope: ${paths(envelope.error)}` } };
  const definition = factsByType.get(envelope.data.type);
  if (definition === undefined) return { refusal: { reason: 'unknown type' } };
  if (definition.dataschema !== envelope.data.dataschema)
    return { refusal: { reason: 'unknown version' } };
  const data = looseOf(definition).safeParse(envelope.data.data);
  if (!data.success) return { refusal: { reason: `data: ${paths(data.error)}` } };
  return { definition, envelope: value as FactEnvelope };
}

const factsByType = new Map(allFacts.map((fact) => [fact.type, fact]));

// A schema is compiled at its first use, so each is made once.
const once = <Schema>(make: (definition: FactDefinition | OpenEventDefinition) => Schema) => {
  const made = new WeakMap<object, Schema>();
  return (definition: FactDefinition | OpenEventDefinition): Schema => {
    const schema = made.get(definition) ?? make(definition);
    made.set(definition, schema);
    return schema;
  };
};
const strictOf = once(({ data }) => z.strictObject(data.shape));
const looseOf = once(({ data }) =>
  z.looseObject({ ...data.shape, personal: z.string().optional() }),
);

function paths(error: z.ZodError): string {
  return error.issues.map((issue) => issue.path.join('.') || '(whole)').join(', ');
}
