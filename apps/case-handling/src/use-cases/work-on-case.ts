import { randomUUID } from 'node:crypto';
import { caseScopeOf, isQuality, type StaffViewer, type Viewer } from '@klantreacties/access';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { CaseRecord } from '../domain/case-record.ts';
import type { Actor, Refusal } from '../domain/commands.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { CaseStore } from './case-store.ts';

export interface WorkPorts {
  store: CaseStore;
  directory(): Directory;
  now(): Date;
}

export const actorOf = (viewer: StaffViewer): Actor => ({
  staffId: viewer.id,
  quality: isQuality(viewer),
});

/** One command of a staff member on one case: within their scope, by the rules, saved at once or refused. */
export async function workOnCase(
  { store, now }: WorkPorts,
  asked: { viewer: Viewer; caseId: string; correlationId: string },
  decide: (record: CaseRecord, actor: Actor, moment: Moment) => Decision,
): Promise<{ record: CaseRecord } | Refusal> {
  const { viewer, caseId, correlationId } = asked;
  if (viewer.kind !== 'staff') return { refusal: 'NOT_YOURS' };
  const at = now();
  const moment = { now: at, today: localDateOf(at), newId: randomUUID };
  const occasion = { actor: viewer.id, at, correlationId, causationId: correlationId };
  return store.change(caseScopeOf(viewer), caseId, occasion, (record) =>
    decide(record, actorOf(viewer), moment),
  );
}
