import { createTopics } from './topics.ts';

// Makes the topics of a system that runs elsewhere; the image of intake has it.
const { KAFKA_BROKERS: brokers } = process.env;
if (brokers === undefined) throw new Error('KAFKA_BROKERS is needed');
await createTopics(brokers, process.env);
