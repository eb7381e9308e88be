import { setTimeout as pause } from 'node:timers/promises';
import kafkajs, { type Admin, type Kafka } from 'kafkajs';
import { closed, within } from './deadlines.ts';

const answerDeadlineMs = 4_000;
const againAfterMs = 100;

/**
 * Asks over a connection of its own, which knows who leads a partition by then: one that is new, or whose leader went, has
 * none for a moment, and is asked again. Rejects when the answer is late.
 */
export async function ask<Answer>(
  kafka: Pick<Kafka, 'admin'>,
  question: (admin: Admin) => Promise<Answer>,
  deadlineMs = answerDeadlineMs,
): Promise<Answer> {
  let isLate = false;
  const askOnce = async () => {
    const admin = kafka.admin({ retry: { initialRetryTime: 100, retries: 2 } });
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await closed(admin);
    }
  };
  const asking = async (): Promise<Answer> => {
    for (;;)
      try {
        return await askOnce();
      } catch (cause) {
        if (isLate || !hasNoLeader(cause)) throw cause;
        await pause(againAfterMs);
      }
  };
  try {
    return await within(deadlineMs, 'answer', asking());
  } finally {
    isLate = true;
  }
}

const hasNoLeader = (cause: unknown): boolean =>
  cause instanceof kafkajs.KafkaJSProtocolError &&
  (cause.type === 'NOT_LEADER_FOR_PARTITION' || cause.type === 'LEADER_NOT_AVAILABLE');
