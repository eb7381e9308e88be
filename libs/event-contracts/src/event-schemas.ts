import { z } from 'zod';
import { allFacts, allOpenEvents } from './all-events.ts';
import type { FactDefinition, OpenEventDefinition } from './define-event.ts';
import { attributes, sourceOf } from './envelope.ts';
import { readerOf } from './reader-schema.ts';
import { titled, type Json } from './titled-schema.ts';

export type { Json };
type EventDefinition = FactDefinition | OpenEventDefinition;

const isFact = (event: EventDefinition): event is FactDefinition => 'owner' in event;
const pathOf = (event: EventDefinition) =>
  isFact(event) ? `${event.owner}.${event.name}` : `open.${event.subject}.${event.name}`;

/**
 * The JSON Schema of each event by its type and version, as its `data` stands on the topic; personal
 * values as a schema beside the data. An open event is published as a reader bears it, so that a
 * validator does not break on a new letter.
 */
export function eventSchemas(): Map<string, Json> {
  return new Map(
    [...allFacts, ...allOpenEvents].map((event) => {
      const personal = isFact(event) ? personalSchemaOf(event) : null;
      const schema = { data: dataSchemaOf(event), ...(personal === null ? {} : { personal }) };
      return [`${pathOf(event)}.v${event.version}`, schema];
    }),
  );
}

/** The name of an event in words, such as `Case handler assigned`; a version after the first is said. */
export function titleOf(event: EventDefinition): string {
  const words = pathOf(event).replaceAll(/[.-]/g, ' ');
  const version = event.version === 1 ? '' : ` v${event.version}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${version}`;
}

/** What the JWE in `data.personal` holds, for services that have the key; null where nothing is sealed. */
export const personalSchemaOf = (fact: FactDefinition): Json | null =>
  fact.personal === null
    ? null
    : named(z.toJSONSchema(fact.personal), {
        $id: `${fact.dataschema}:personal`,
        title: `${titleOf(fact)} personal`,
      });

/** The whole message of an event (CloudEvents 1.0, structured mode), without a dialect. */
export function messageSchemaOf(event: EventDefinition): Json {
  const envelope = z.toJSONSchema(isFact(event) ? factEnvelopeOf(event) : openEnvelopeOf(event));
  const { properties, required = [] } = envelope;
  const whole = {
    ...envelope,
    properties: { ...properties, data: withoutDialect(dataSchemaOf(event)) },
    required: [...required, 'data'],
  };
  return named(withoutDialect(whole), {
    $id: `${event.dataschema}:message`,
    title: titleOf(event),
  });
}

const withoutDialect = (schema: Json): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));

const dataSchemaOf = (event: EventDefinition): Json =>
  named(z.toJSONSchema(isFact(event) ? onTopic(event) : readerOf(event.data)), {
    $id: event.dataschema,
    title: `${titleOf(event)} data`,
  });

const onTopic = ({ data }: FactDefinition) =>
  data.extend({
    personal: z.string().describe('Personal values: one compact JWE (RFC 7516)').optional(),
  });

const named = ({ $schema, ...schema }: Json, names: { $id: string; title: string }): Json => ({
  ...($schema === undefined ? {} : { $schema }),
  ...names,
  ...titled(schema, names.title),
});

// Attributes may be added to CloudEvents, and writers of ours may add one, so others are let through.
const envelopeOf = (event: EventDefinition) =>
  z.looseObject({
    specversion: attributes.shape.specversion.describe('Version of CloudEvents'),
    id: attributes.shape.id.describe('The same in every repetition of the event'),
    source: z.literal(sourceOf(event)),
    type: z.literal(event.type),
    subject: z.string(),
    time: z.string(),
    datacontenttype: attributes.shape.datacontenttype,
    dataschema: z.literal(event.dataschema).describe('Names the version of the event'),
  });

const factEnvelopeOf = (fact: FactDefinition) =>
  envelopeOf(fact).extend({
    subject: attributes.shape.subject.describe('The reaction; the key of the record'),
    time: attributes.shape.time.describe('When it became so: UTC instant, RFC 3339'),
    correlationid: attributes.shape.correlationid.describe('The request that began it'),
    causationid: attributes.shape.causationid.describe('The command or event that it follows from'),
    traceparent: attributes.shape.traceparent.describe('W3C Trace Context'),
    aggregateversion: attributes.shape.aggregateversion.describe(
      'From 1 without a gap, for each owner and reaction',
    ),
  });

const openEnvelopeOf = (event: OpenEventDefinition) =>
  envelopeOf(event).extend({
    subject: z.string().describe('caseRef; the key of the record'),
    time: attributes.shape.time.describe(
      '00:00 UTC of the day of the event; nothing finer is told',
    ),
  });
