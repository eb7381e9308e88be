import { nameInvolvedPerson as name } from '../../domain/case/involved.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** P&K adds a person involved whom the reporter did not name. */
export function nameInvolvedPerson(
  ports: WorkPorts,
  asked: Asked,
  given: { key: string; role: string; staffId: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    name(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
