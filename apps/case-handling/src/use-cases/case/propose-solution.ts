import { staffById } from '@klantreacties/organisation';
import { proposeSolution as propose } from '../../domain/case/investigation.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Proposes a solution to the reporter in the name of the handler (E05). */
export function proposeSolution(
  ports: WorkPorts,
  asked: Asked,
  given: { key: string; text: string },
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) => {
    const handler = staffById(ports.directory(), record.handlerId ?? '');
    return propose(record, actor, moment, { ...given, handlerName: handler?.name ?? '' });
  });
}
