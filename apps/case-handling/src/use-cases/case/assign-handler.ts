import { assignHandler as assign, type AssignmentGiven } from '../../domain/case/assignment.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** P&K gives the case to a handler; the letter of it meets the term of one week. */
export function assignHandler(
  ports: WorkPorts,
  asked: Asked,
  given: Omit<AssignmentGiven, 'directory'>,
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    assign(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
