import { sql, type Clock, type Database, type Part } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';

const keptMs = 24 * 3_600_000;
const everyMs = 10 * 60_000;

/** Forgets idempotency keys after 24 hours and failed look-ups after a day, some at a time. */
export function forgetOldKeys(database: Database, clock: Clock): Part {
  const client = database.clientOf(PrismaClient);
  let timer: NodeJS.Timeout | undefined;
  const forget = async () => {
    const before = new Date(clock.now().getTime() - keptMs);
    await client.submission.deleteMany({ where: { submittedAt: { lt: before } }, limit: 1_000 });
    await database.query(sql`DELETE FROM failed_look_up WHERE failed_at < ${before}`);
  };
  return {
    name: 'forgetting',
    async start() {
      timer = setInterval(() => void forget().catch(() => undefined), everyMs);
    },
    async stop() {
      clearInterval(timer);
    },
  };
}
