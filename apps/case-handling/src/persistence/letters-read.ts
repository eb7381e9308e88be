import type { Database } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { LettersRead } from '../use-cases/case/letters-of-before.ts';

const where = { single: true };

/** The mark that the letters of before were read, in case-handling's own PostgreSQL. */
export function createLettersRead(database: Pick<Database, 'clientOf'>): LettersRead {
  const { lettersRead } = database.clientOf(PrismaClient);
  return {
    wereRead: async () => (await lettersRead.findUnique({ where })) !== null,
    async markRead() {
      await lettersRead.upsert({ where, create: where, update: {} });
    },
  };
}
