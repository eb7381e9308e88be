import { moveMeasure as move } from '../../domain/case/measures.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Gives a measure a new day with the reason; the reporter is told (E07). */
export function moveMeasure(
  ports: WorkPorts,
  asked: Asked,
  given: { measureId: string; dueOn: string; reason: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) => move(record, actor, moment, given));
}
