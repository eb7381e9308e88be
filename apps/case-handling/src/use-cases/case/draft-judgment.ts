import { draftJudgment as draft, type DraftGiven } from '../../domain/case/judgment.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** Writes the judgment down; a later draft takes the place of an earlier one. */
export function draftJudgment(
  ports: WorkPorts,
  asked: Asked,
  given: Omit<DraftGiven, 'directory'>,
): Promise<WorkResult> {
  return workOnCase(ports, asked, (record, actor, moment) =>
    draft(record, actor, moment, { ...given, directory: ports.directory() }),
  );
}
