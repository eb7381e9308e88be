import { sql, type Session } from '@klantreacties/service-runtime';
import type { CheckedDirectory } from '../use-cases/case/recheck-cases.ts';

/** The mark of the last check of all cases, in case-handling's own PostgreSQL. */
export const createCheckedDirectory = (session: Session): CheckedDirectory => ({
  async checkedDirectory() {
    const [row] = await session.query(
      sql<{ directory_digest: string }>`SELECT directory_digest FROM directory_check`,
    );
    return row?.directory_digest ?? null;
  },
  async directoryChecked(digest) {
    await session.query(
      sql`INSERT INTO directory_check (directory_digest) VALUES (${digest})
        ON CONFLICT (single) DO UPDATE SET directory_digest = EXCLUDED.directory_digest`,
    );
  },
});
