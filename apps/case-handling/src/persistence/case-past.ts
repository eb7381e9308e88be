import {
  handlerAssigned,
  involvedPersonSettled,
  judgmentDrafted,
} from '@klantreacties/event-contracts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Past } from '../domain/case/recheck.ts';

type Data = { involvedId?: string };
type Personal = { staffId?: string | null; byStaffId?: string; handler?: { staffId?: string } };

/** What the chained history of a case tells of its people; erased values tell nothing. */
export async function readPast(client: PrismaClient, caseId: string): Promise<Past> {
  const told: string[] = [involvedPersonSettled.name, handlerAssigned.name, judgmentDrafted.name];
  const rows = await client.caseHistory.findMany({
    where: { caseId, what: { in: told } },
    orderBy: { position: 'asc' },
    select: { what: true, data: true, caseHistoryPersonal: { select: { personal: true } } },
  });
  const meantByRow = new Map<string, string[]>();
  const handledBy: string[] = [];
  let draftedBy: string | null = null;
  for (const { what, data, caseHistoryPersonal } of rows) {
    const { involvedId } = data as Data;
    const { staffId, byStaffId, handler } = (caseHistoryPersonal?.personal ?? {}) as Personal;
    if (what === involvedPersonSettled.name && involvedId !== undefined && staffId != null)
      meantByRow.set(involvedId, [...(meantByRow.get(involvedId) ?? []), staffId]);
    if (what === handlerAssigned.name && handler?.staffId !== undefined)
      handledBy.push(handler.staffId);
    if (what === judgmentDrafted.name && byStaffId !== undefined) draftedBy = byStaffId;
  }
  return { meantByRow, handledBy: [...new Set(handledBy)], draftedBy };
}
