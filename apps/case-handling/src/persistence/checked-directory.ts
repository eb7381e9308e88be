import type { Database } from '@klantreacties/service-runtime';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { CheckedDirectory } from '../use-cases/case/recheck-cases.ts';

const where = { single: true };

/** The mark of the last check of all cases, in case-handling's own PostgreSQL. */
export function createCheckedDirectory(database: Pick<Database, 'clientOf'>): CheckedDirectory {
  const { directoryCheck } = database.clientOf(PrismaClient);
  return {
    async checkedDirectory() {
      return (await directoryCheck.findUnique({ where }))?.directoryDigest ?? null;
    },
    async directoryChecked(directoryDigest) {
      const create = { ...where, directoryDigest };
      await directoryCheck.upsert({ where, create, update: { directoryDigest } });
    },
  };
}
