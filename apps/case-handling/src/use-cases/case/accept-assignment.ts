import { acceptAssignment as accept } from '../../domain/case/assignment.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** The handler says yes. */
export function acceptAssignment(ports: WorkPorts, asked: Asked): Promise<WorkResult> {
  return workOnCase(ports, asked, accept);
}
