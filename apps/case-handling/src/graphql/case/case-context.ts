import { caseScopeOf } from '@klantreacties/access';
import type { RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import type { WorkPorts } from '../../use-cases/case/work-on-case.ts';
import { Case } from './case-types.ts';
import { caseView } from './case-view.ts';

export interface CaseContext extends RequestContext {
  work: WorkPorts;
  /** Cases within the viewer's scope, one query for all that a request asks. */
  cases: DataLoader<string, CaseRecord | null>;
}

export function contextOf(request: RequestContext, work: WorkPorts): CaseContext {
  const scope = caseScopeOf(request.viewer);
  const cases = new DataLoader<string, CaseRecord | null>(async (ids) => {
    const found = await work.store.findMany(scope, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return { ...request, work, cases };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The case of an id within the viewer's scope; unknown, foreign and malformed ids are alike. */
export const findCase = async (id: string, { cases }: CaseContext): Promise<CaseRecord | null> =>
  uuid.test(id) ? cases.load(id.toLowerCase()) : null;

/** A case as its viewer may see it. */
export const show = (record: CaseRecord, { viewer, work }: CaseContext): Case =>
  caseView(record, { viewer, directory: work.directory(), now: work.now() });

/** The case behind a reference of another subgraph; a bare one where the viewer may not read it. */
export async function resolveCase({ id }: { id: string }, context: CaseContext): Promise<Case> {
  const record = await findCase(id, context);
  return record === null ? Object.assign(new Case(), { id }) : show(record, context);
}
