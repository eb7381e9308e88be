import { realiseMeasure as realise } from '../../domain/case/measures.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Marks a measure as done on a day; the reporter is told (E07). */
export function realiseMeasure(
  ports: WorkPorts,
  asked: Asked,
  given: { measureId: string; realisedOn: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) => realise(record, actor, moment, given));
}
