import { randomUUID } from 'node:crypto';
import { caseScopeOf, type StaffViewer } from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import { authorityOf } from '../../domain/case/authority.ts';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import type { Actor } from '../../domain/case/commands.ts';
import type { Decision, Moment } from '../../domain/case/decision.ts';
import { withAccess } from '../../domain/case/notices.ts';
import type { Refusal } from '../../domain/case/refusals.ts';
import type { CaseStore } from './case-store.ts';

export interface WorkPorts {
  store: CaseStore;
  directory(): Directory;
  now(): Date;
}

/** Who asks for what case, with the id of the request. */
export interface Asked {
  viewer: StaffViewer;
  caseId: string;
  correlationId: string;
}

export type WorkResult = { record: CaseRecord } | Refusal;

/** Who the viewer is to a case, with what of P&K's work falls to them. */
export const actorOf = (
  { id: staffId }: Pick<StaffViewer, 'id'>,
  record: CaseRecord,
  directory: Directory,
): Actor => ({ staffId, authority: authorityOf(record, staffId, directory) });

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One command of a staff member on one case: within their scope, by the rules, saved at once or refused. */
export async function workOnCase(
  { store, now, directory }: WorkPorts,
  { viewer, caseId, correlationId }: Asked,
  decide: (record: CaseRecord, actor: Actor, moment: Moment) => Decision,
): Promise<WorkResult> {
  if (!uuid.test(caseId)) return { refusal: 'NOT_FOUND' };
  const at = now();
  const moment = { now: at, today: localDateOf(at), newId: randomUUID };
  const occasion = { actor: viewer.id, at, correlationId, causationId: correlationId };
  return store.change(caseScopeOf(viewer), caseId, occasion, (record) => {
    const known = directory();
    const decision = decide(record, actorOf(viewer, record, known), moment);
    return withAccess(record, decision, known, moment);
  });
}
