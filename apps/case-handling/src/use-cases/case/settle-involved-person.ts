import { settleInvolvedPerson as settle, type SettlingGiven } from '../../domain/case/involved.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** P&K says who a person involved is. */
export function settleInvolvedPerson(
  ports: WorkPorts,
  asked: Asked,
  given: Omit<SettlingGiven, 'directory'>,
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    settle(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
