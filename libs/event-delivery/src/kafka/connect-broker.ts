import { Kafka, logLevel, type SASLOptions } from 'kafkajs';
import type { Broker } from '../broker.ts';
import { ask } from './ask.ts';
import { createTopics } from './create-topics.ts';
import { writeDeadlineMs } from './deadlines.ts';
import { extentsOf, lagOf } from './extents.ts';
import { openProducer } from './open-producer.ts';
import { follow, readFromStart } from './read-topics.ts';
import { subscribe } from './subscribe.ts';

/** How to reach the brokers. */
export interface BrokerSettings {
  clientId: string;
  brokers: string[];
  ssl?: boolean;
  sasl?: SASLOptions;
}

/** Connects lazily; the settings are those that proved safe under fault, not the library's defaults. */
export function connectBroker(settings: BrokerSettings): Broker {
  const kafka = new Kafka({
    ...settings,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 },
  });
  return {
    createTopics: (topics, { replicationFactor = 1 } = {}) =>
      ask(kafka, (admin) => createTopics(admin, topics, replicationFactor), writeDeadlineMs),
    openProducer: () => openProducer(kafka),
    subscribe: (subscription) => subscribe(kafka, subscription),
    follow: (following) => follow(kafka, following),
    readFromStart: (reading) => readFromStart(kafka, reading),
    extents: (topics) => ask(kafka, (admin) => extentsOf(admin, topics)),
    lagOf: (group, topics) => ask(kafka, (admin) => lagOf(admin, group, topics)),
  };
}
