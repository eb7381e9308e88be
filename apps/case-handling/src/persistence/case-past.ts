import {
  handlerAssigned,
  involvedPersonSettled,
  judgmentDrafted,
} from '@klantreacties/event-contracts';
import { sql, type Session } from '@klantreacties/service-runtime';
import type { Past } from '../domain/case/recheck.ts';

interface PastRow {
  what: string;
  data: { involvedId?: string };
  personal: { staffId?: string | null; byStaffId?: string; handler?: { staffId?: string } } | null;
}

/** What the chained history of a case tells of its people; erased values tell nothing. */
export async function readPast(session: Session, caseId: string): Promise<Past> {
  const told: string[] = [involvedPersonSettled.name, handlerAssigned.name, judgmentDrafted.name];
  const rows = await session.query(
    sql<PastRow>`SELECT h.what, h.data, p.personal FROM case_history h
      LEFT JOIN case_history_personal p USING (case_id, position)
      WHERE h.case_id = ${caseId}::uuid AND h.what = ANY(${told}::text[]) ORDER BY h.position`,
  );
  const meantByRow = new Map<string, string[]>();
  const handledBy: string[] = [];
  let draftedBy: string | null = null;
  for (const { what, data, personal } of rows) {
    const { staffId, byStaffId, handler } = personal ?? {};
    if (what === involvedPersonSettled.name && data.involvedId !== undefined && staffId != null)
      meantByRow.set(data.involvedId, [...(meantByRow.get(data.involvedId) ?? []), staffId]);
    if (what === handlerAssigned.name && handler?.staffId !== undefined)
      handledBy.push(handler.staffId);
    if (what === judgmentDrafted.name && byStaffId !== undefined) draftedBy = byStaffId;
  }
  return { meantByRow, handledBy: [...new Set(handledBy)], draftedBy };
}
