import type { FactDefinition, OpenEventDefinition } from './define-event.ts';
import { messageSchemaOf, personalSchemaOf, titleOf, type Json } from './event-schemas.ts';

/** The golden examples by name: `<owner>.<event>.v<version>` and, for a later shape, `.<shape>`. */
export type Goldens = ReadonlyMap<string, { envelope: unknown }>;

/** How the record of an event is marked (CloudEvents, Kafka binding, structured mode). */
export const eventHeaders = { 'content-type': 'application/cloudevents+json' } as const;

/** The first version is named by its type alone, as it was before there was another one. */
export const messageName = ({ type, version }: Pick<FactDefinition, 'type' | 'version'>) =>
  version === 1 ? type : `${type}.v${version}`;

const bindingVersion = '0.5.0';
const keyedBy = (description: string) => ({
  kafka: { key: { type: 'string', description }, bindingVersion },
});

/** The message of a fact, with every golden example of its version. */
export function factMessage(fact: FactDefinition, goldens: Goldens): Json {
  const personal = personalSchemaOf(fact);
  return {
    ...eventMessage(fact, { goldens, key: 'Id of the reaction, as in `subject`' }),
    correlationId: {
      description: 'The request that began it',
      location: '$message.payload#/correlationid',
    },
    // What the JWE in `data.personal` holds, for services that have the key.
    ...(personal === null ? {} : { 'x-personal': personal }),
  };
}

/** The message of an open event, with every golden example of its version. */
export const openMessage = (event: OpenEventDefinition, goldens: Goldens): Json =>
  eventMessage(event, { goldens, key: 'caseRef, as in `subject`' });

function eventMessage(
  event: FactDefinition | OpenEventDefinition,
  { goldens, key }: { goldens: Goldens; key: string },
): Json {
  const name = `${event.type.split('.').slice(3).join('.')}.v${event.version}`;
  const examples = [...goldens].filter(([golden]) => `${golden}.`.startsWith(`${name}.`));
  return {
    name: messageName(event),
    title: titleOf(event),
    summary: event.summary,
    contentType: eventHeaders['content-type'],
    headers: {
      type: 'object',
      properties: {
        'content-type': {
          type: 'string',
          const: eventHeaders['content-type'],
          description: 'Absent on records of before this header was sent',
        },
      },
    },
    payload: messageSchemaOf(event),
    bindings: keyedBy(key),
    examples: examples.map(([golden, { envelope }]) => ({
      name: golden,
      headers: eventHeaders,
      payload: envelope,
    })),
  };
}

/** The record of a wrapped data key, which is no event. */
export const keyMessage: Json = {
  name: 'wrapped-key',
  title: 'Wrapped key',
  summary: 'Compact JWE (RFC 7516) of 32 bytes; no value means erased',
  contentType: 'application/jose',
  payload: {
    $id: 'urn:nld:wijzijnjong:klantreacties:schema:wrapped-key',
    title: 'Wrapped key',
    type: ['string', 'null'],
  },
  bindings: keyedBy('Id of the reaction'),
};

/** What is known of a record that a service could not handle; never what the record held. */
export const deadLetterMessage: Json = {
  name: 'dead-letter',
  title: 'Dead letter',
  summary: 'A record that a service could not handle, by its place, with the reason',
  contentType: 'application/json',
  payload: {
    $id: 'urn:nld:wijzijnjong:klantreacties:schema:dead-letter',
    title: 'Dead letter',
    type: 'object',
    properties: {
      topic: { type: 'string' },
      partition: { type: 'integer' },
      offset: { type: 'string', description: 'A whole number, as text' },
      reason: { type: 'string', description: 'Names and paths, never a value' },
    },
    required: ['topic', 'partition', 'offset', 'reason'],
  },
  bindings: keyedBy('The key of the record'),
};
