import type { Admin, Kafka } from 'kafkajs';
import { closed, within } from './deadlines.ts';

const answerDeadlineMs = 4_000;

/** Asks over a connection of its own; rejects when the answer is late. */
export function ask<Answer>(
  kafka: Kafka,
  question: (admin: Admin) => Promise<Answer>,
  deadlineMs = answerDeadlineMs,
): Promise<Answer> {
  const admin = kafka.admin({ retry: { initialRetryTime: 100, retries: 2 } });
  const asking = async () => {
    try {
      await admin.connect();
      return await question(admin);
    } finally {
      await closed(admin);
    }
  };
  return within(deadlineMs, 'answer', asking());
}
