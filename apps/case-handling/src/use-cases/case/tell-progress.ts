import { tellProgress as tell, type ProgressGiven } from '../../domain/case/investigation.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Tells the reporter how it stands (E04). */
export function tellProgress(
  ports: WorkPorts,
  asked: Asked,
  given: ProgressGiven,
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) => tell(record, actor, moment, given));
}
