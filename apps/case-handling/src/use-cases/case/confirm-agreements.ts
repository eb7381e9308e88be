import { confirmAgreements as confirm } from '../../domain/case/judgment.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** P&K sends judgment and agreements (E06); the delivery closes the case. */
export function confirmAgreements(
  ports: WorkPorts,
  asked: Asked,
  given: { draftId: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    confirm(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
