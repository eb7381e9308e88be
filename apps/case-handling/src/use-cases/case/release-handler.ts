import { releaseHandler as release } from '../../domain/case/release.ts';
import { workOnCase, type Asked, type WorkPorts, type WorkResult } from './work-on-case.ts';

/** The case waits for another handler. */
export function releaseHandler(ports: WorkPorts, asked: Asked): Promise<WorkResult> {
  return workOnCase(ports, asked, release);
}
