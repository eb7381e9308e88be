import { sql, type Clock, type Database, type Part } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';

const keptMs = 24 * 3_600_000;
const linksKeptMs = 7 * 24 * 3_600_000;
const everyMs = 10 * 60_000;

/**
 * Forgets idempotency keys, failed look-ups and requests for a new code after a day, links to one after a week, some
 * at a time.
 */
export function forgetOldKeys(database: Database, clock: Clock): Part {
  const client = database.clientOf(PrismaClient);
  let timer: NodeJS.Timeout | undefined;
  const forget = async () => {
    const before = new Date(clock.now().getTime() - keptMs);
    await client.submission.deleteMany({ where: { submittedAt: { lt: before } }, limit: 1_000 });
    await database.query(sql`DELETE FROM failed_look_up WHERE failed_at < ${before}`);
    await client.codeRequest.deleteMany({ where: { askedAt: { lt: before } }, limit: 1_000 });
    const linksBefore = new Date(clock.now().getTime() - linksKeptMs);
    await client.codeLink.deleteMany({ where: { askedAt: { lt: linksBefore } }, limit: 1_000 });
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
