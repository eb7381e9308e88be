import { randomUUID } from 'node:crypto';
import { caseScopeOf, holds, isQuality, type StaffViewer } from '@klantreacties/access';
import type { Directory, StaffRole } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import { shutOutOf, type CaseRecord } from '../domain/case-record.ts';
import type { Actor } from '../domain/commands.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { Refusal } from '../domain/refusals.ts';
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

/** Who the viewer is to a case. The director does the work of P&K where all of P&K who may read it are involved. */
export function actorOf(viewer: StaffViewer, record: CaseRecord, directory: Directory): Actor {
  const quality =
    isQuality(viewer) || (holds(viewer, 'DIRECTOR') && !hasFreeQuality(record, directory));
  return { staffId: viewer.id, quality };
}

function hasFreeQuality(record: CaseRecord, { staff }: Directory): boolean {
  const roles: StaffRole[] = record.head.restricted
    ? ['QUALITY_LEAD']
    : ['QUALITY', 'QUALITY_LEAD'];
  const shutOut = shutOutOf(record);
  return staff.some(
    (person) =>
      person.active &&
      !shutOut.includes(person.id) &&
      person.roles.some((role) => roles.includes(role)),
  );
}

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
  return store.change(caseScopeOf(viewer), caseId, occasion, (record) =>
    decide(record, actorOf(viewer, record, directory()), moment),
  );
}
