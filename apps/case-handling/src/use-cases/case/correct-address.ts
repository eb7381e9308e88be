import { correctAddress as correct } from '../../domain/case/correct-address.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** P&K corrects the address of the reporter; letters that wait for their arrival go out again. */
export function correctAddress(
  ports: WorkPorts,
  asked: Asked,
  given: { key: string; email: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    correct(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
