import { allFacts, allOpenEvents } from './all-events.ts';
import {
  deadLetterMessage,
  factMessage,
  keyMessage,
  messageName,
  openMessage,
  type Goldens,
} from './asyncapi-messages.ts';
import { factsTopics, keyTopic, openTopics } from './define-event.ts';
import type { Json } from './event-schemas.ts';

/** One topic, or a family of them, and the names of its messages. */
interface Channel {
  name: string;
  /** Facts and keys are read by services of this system too. */
  readHere: boolean;
  described: Json;
  messages: string[];
}

/** The AsyncAPI 3.0 document: every topic with its whole messages, their keys, headers and examples. */
export function asyncApiDocument(goldens: Goldens): Json {
  const channels = [...factsChannels(), keysChannel, ...openChannels(), deadLettersChannel];
  return {
    asyncapi: '3.0.0',
    id: 'urn:nld:wijzijnjong:klantreacties',
    info: {
      title: 'Klantreacties',
      version: '1.0.0',
      description:
        'Facts among services, and open events for analysts (`docs/analysts.md`). Delivery is at least once: a repetition has the same `id`. Records of one key keep their order. What may come within a version: a value, a field, a wider bound.',
    },
    defaultContentType: 'application/cloudevents+json',
    servers,
    channels: Object.fromEntries(
      channels.map(({ name, described, messages }) => [
        name,
        {
          ...described,
          messages: Object.fromEntries(
            messages.map((message) => [message, { $ref: `#/components/messages/${message}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(channels.flatMap(operationsOf)),
    components: {
      messages: {
        ...Object.fromEntries(
          allFacts.map((fact) => [messageName(fact), factMessage(fact, goldens)]),
        ),
        ...Object.fromEntries(
          allOpenEvents.map((event) => [messageName(event), openMessage(event, goldens)]),
        ),
        'wrapped-key': keyMessage,
        'dead-letter': deadLetterMessage,
      },
      securitySchemes: {
        scram: {
          type: 'scramSha512',
          description: 'An account of its own for each service and each analyst',
        },
      },
    },
  };
}

const servers: Json = {
  local: {
    host: '127.0.0.1:9092',
    protocol: 'kafka',
    description: 'What `npm start` runs, on this machine alone',
  },
  production: {
    host: '{brokers}',
    protocol: 'kafka-secure',
    description: 'TLS, and an account that may read what it has to',
    variables: { brokers: { description: 'Given with the account, host and port' } },
    security: [{ $ref: '#/components/securitySchemes/scram' }],
  },
};

const factsChannels = (): Channel[] =>
  Object.entries(factsTopics).map(([owner, address]) => ({
    name: `facts-${owner}`,
    readHere: true,
    described: {
      address,
      title: `Facts of ${owner}`,
      summary: 'Facts for services; personal values in one JWE. Key: the reaction.',
    },
    messages: allFacts.filter((fact) => fact.owner === owner).map(messageName),
  }));

const keysChannel: Channel = {
  name: 'keys',
  readHere: true,
  described: {
    address: keyTopic,
    title: 'Data keys',
    summary:
      'For services: one data key per reaction, wrapped under a master key named by `kid`; compacted, a tombstone erases.',
    bindings: {
      kafka: { topicConfiguration: { 'cleanup.policy': ['compact'] }, bindingVersion: '0.5.0' },
    },
  },
  messages: ['wrapped-key'],
};

const openChannels = (): Channel[] =>
  Object.entries(openTopics).map(([subject, address]) => ({
    name: `open-${subject}`,
    readHere: false,
    described: {
      address,
      title: `Open events of a ${subject}`,
      summary: 'For analysts; no personal value, nothing of a restricted case. Key: caseRef.',
    },
    messages: allOpenEvents.filter((event) => event.subject === subject).map(messageName),
  }));

const deadLettersChannel: Channel = {
  name: 'dead-letters',
  readHere: false,
  described: {
    address: '{topic}.{group}.dead-letter',
    title: 'Dead letters',
    summary: 'For operators: what a service could not handle and has parked.',
    parameters: {
      topic: { description: 'The topic of the record' },
      group: { description: 'The service, by its consumer group' },
    },
  },
  messages: ['dead-letter'],
};

function operationsOf({ name, described, messages, readHere }: Channel): [string, Json][] {
  const operation = (action: 'send' | 'receive', summary: string): [string, Json] => [
    `${action}-${name}`,
    {
      action,
      title: `${String(described['title'])}: ${action}`,
      summary,
      channel: { $ref: `#/channels/${name}` },
      messages: messages.map((message) => ({ $ref: `#/channels/${name}/messages/${message}` })),
    },
  ];
  const sent = operation(
    'send',
    'Klantreacties publishes these; any reader with access may follow.',
  );
  return readHere
    ? [
        sent,
        operation('receive', 'Services of Klantreacties follow these; nobody else writes them.'),
      ]
    : [sent];
}
