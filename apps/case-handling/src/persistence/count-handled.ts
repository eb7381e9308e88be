import type { CaseScope } from '@klantreacties/access';
import type { Session } from '@klantreacties/service-runtime';
import { scopeSql } from './scope-sql.ts';

/** How many open cases within a scope each of some people handles; who handles none is left out. */
export async function countHandled(
  session: Session,
  scope: CaseScope,
  staffIds: readonly string[],
): Promise<Map<string, number>> {
  const { text, values } = scopeSql(scope, 2);
  const rows = await session.query<{ id: string; count: number }>(
    `SELECT c.handler_id AS id, count(*)::int AS count FROM case_record c
     WHERE c.handler_id = ANY($1::text[]) AND c.state <> 'CLOSED' AND (${text}) GROUP BY c.handler_id`,
    [staffIds, ...values],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
