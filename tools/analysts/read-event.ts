import { Kafka } from 'cloudevents';

interface Message {
  key: string;
  value: string;
  headers: Record<string, string>;
}

/** What the SDK of CloudEvents reads in a record; null where it finds no event. */
export const eventIn = (message: Message) =>
  Kafka.isEvent(message) ? Kafka.toEvent(message) : null;
