import { z } from 'zod';
import { allFacts, allOpenEvents } from './all-events.ts';
import {
  factsTopics,
  keyTopic,
  openTopics,
  type FactDefinition,
  type OpenEventDefinition,
} from './define-event.ts';
import { readerOf } from './reader-schema.ts';

type Json = Record<string, unknown>;

/**
 * The JSON Schema of each event by its type and version; personal values as a schema beside the data. An
 * open event is published as a reader bears it, so that a validator does not break on a new letter.
 */
export function eventSchemas(): Map<string, Json> {
  const schemas = new Map<string, Json>();
  for (const fact of allFacts) {
    const schema: Json = { data: z.toJSONSchema(fact.data) };
    if (fact.personal !== null) schema['personal'] = z.toJSONSchema(fact.personal);
    schemas.set(`${fact.owner}.${fact.name}.v${fact.version}`, schema);
  }
  for (const event of allOpenEvents)
    schemas.set(`open.${event.subject}.${event.name}.v${event.version}`, {
      data: publishedOf(event),
    });
  return schemas;
}

/** The AsyncAPI 3.0 document: facts and open topics apart. */
export function asyncApiDocument(): Json {
  const channels: Json = {};
  const messages: Json = {};
  for (const [owner, address] of Object.entries(factsTopics)) {
    const facts = allFacts.filter((fact) => fact.owner === owner);
    channels[`facts-${owner}`] = {
      address,
      summary: 'Facts for services; personal values in one JWE. Key: the reaction.',
      messages: references(facts.map(messageName)),
    };
    for (const fact of facts)
      messages[messageName(fact)] = {
        contentType: 'application/cloudevents+json',
        summary: fact.summary,
        payload: z.toJSONSchema(fact.data),
        // What the JWE in `data.personal` holds, for services that have the key.
        ...(fact.personal === null ? {} : { 'x-personal': z.toJSONSchema(fact.personal) }),
      };
  }
  channels['keys'] = {
    address: keyTopic,
    summary:
      'For services: one data key per reaction, wrapped under a master key named by `kid`; compacted, a tombstone erases.',
    messages: references(['wrapped-key']),
  };
  messages['wrapped-key'] = {
    contentType: 'application/jose',
    summary: 'Compact JWE (RFC 7516) of 32 bytes; no value means erased',
    payload: { type: ['string', 'null'] },
  };
  for (const [subject, address] of Object.entries(openTopics)) {
    const events = allOpenEvents.filter((event) => event.subject === subject);
    channels[`open-${subject}`] = {
      address,
      summary: 'For analysts; no personal value, nothing of a restricted case. Key: caseRef.',
      messages: references(events.map(messageName)),
    };
    for (const event of events)
      messages[messageName(event)] = {
        contentType: 'application/cloudevents+json',
        summary: event.summary,
        payload: publishedOf(event),
      };
  }
  return {
    asyncapi: '3.0.0',
    info: { title: 'Klantreacties', version: '1.0.0' },
    channels,
    components: { messages },
  };
}

const publishedOf = ({ data }: OpenEventDefinition) => z.toJSONSchema(readerOf(data));

// The first version is named by its type alone, as it was before there was another one.
const messageName = ({ type, version }: Pick<FactDefinition, 'type' | 'version'>) =>
  version === 1 ? type : `${type}.v${version}`;

function references(types: string[]): Json {
  return Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${type}` }]));
}
