import { logEntry as log, type EntryGiven } from '../../domain/case/investigation.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Logs a contact, an interview or a note in the dossier. */
export function logEntry(ports: WorkPorts, asked: Asked, given: EntryGiven): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) => log(record, actor, moment, given));
}
