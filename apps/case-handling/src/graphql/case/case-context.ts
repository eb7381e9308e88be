import { caseScopeOf, readCaseId, type CaseScope } from '@klantreacties/access';
import type { KeyRing } from '@klantreacties/event-delivery';
import { asksOnly, forbidden, type ReadPasses, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Case as CaseOfDomain } from '../../domain/case/case.ts';
import type { ListedCase } from '../../domain/case/listed-case.ts';
import { openCasesWithin } from './open-cases.ts';
import { passesTo, type PassOf } from './passes.ts';
import { timeLinesOf, type AskedPage } from './time-lines.ts';
import type { StepPage } from '../../use-cases/case/time-line.ts';
import type { CommandPorts } from '../../use-cases/case/handle-command.ts';
import type { Case } from './case-types.ts';
import { CaseView } from './case-view.ts';
import { listedFields, showRow } from './listed-case-view.ts';
import { FollowUp } from './follow-up-types.ts';
import { progressOf } from './follow-up-view.ts';

export interface CaseContext extends RequestContext {
  work: CommandPorts;
  /** Which cases the viewer may read, for the whole of a request. */
  scope: CaseScope;
  /** Cases within the viewer's scope, one query for all that a request asks. */
  cases: DataLoader<string, CaseOfDomain | null>;
  /** Pages of time lines, one query for all that are asked alike at once. */
  timeLines: DataLoader<AskedPage, StepPage>;
  /** Open cases within the viewer's scope that a colleague handles, one query for all that are asked at once. */
  openCases: DataLoader<string, number>;
  /** What this viewer shows to other services of the cases that they may read. */
  passOf: PassOf;
  /** Seals what only another service may read of a case. */
  seal(caseId: string, personal: object): Promise<string>;
}

/** What is shown to other services beside cases. */
interface Showing {
  passes: ReadPasses;
  keyRing: Pick<KeyRing, 'seal'>;
}

export function contextOf(
  request: RequestContext,
  work: CommandPorts,
  { passes, keyRing }: Showing,
): CaseContext {
  const scope = caseScopeOf(request.viewer, { directory: work.directory(), now: work.now() });
  const cases = new DataLoader<string, CaseOfDomain | null>(async (ids) => {
    const found = await work.store.findMany(scope, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const timeLines = timeLinesOf(work.store, scope);
  const openCases = openCasesWithin(work.store, scope);
  const passOf = passesTo(request.viewer, { work, scope, passes });
  const seal: CaseContext['seal'] = (caseId, values) => keyRing.seal(caseId, values);
  return { ...request, work, scope, cases, timeLines, openCases, passOf, seal };
}

/** The case of an id within the viewer's scope; unknown, foreign and malformed ids are alike. */
export async function findCase(
  given: string,
  { cases }: CaseContext,
): Promise<CaseOfDomain | null> {
  const id = readCaseId(given);
  return id === null ? null : cases.load(id);
}

/** A case as staff see it. */
export function show(record: CaseOfDomain, { viewer, work }: CaseContext): Case {
  if (viewer.kind !== 'staff') throw forbidden();
  return new CaseView(record, { viewer, directory: work.directory(), now: work.now() });
}

/** Cases of a list as staff see them, read whole where more is asked than a list shows; null for one that left the scope since. */
export async function showListed(
  listed: readonly ListedCase[],
  info: GraphQLResolveInfo,
  context: CaseContext,
): Promise<(Case | null)[]> {
  const asking = { directory: context.work.directory(), now: context.work.now() };
  if (asksOnly(info, ['edges', 'node'], listedFields))
    return listed.map((one) => showRow(one, asking));
  const records = await Promise.all(listed.map(({ id }) => context.cases.load(id)));
  return records.map((record) => record && show(record, context));
}

/** The case behind a reference of another subgraph; null where the viewer may not read it. */
export async function resolveCase({ id }: { id: string }, context: CaseContext) {
  const record = await findCase(id, context);
  return record === null || context.viewer.kind !== 'staff' ? null : show(record, context);
}

/** What a reporter follows; without progress until the case is open. */
export async function resolveFollowUp({ id }: { id: string }, context: CaseContext) {
  const record = context.viewer.kind === 'reporter' ? await findCase(id, context) : null;
  const progress = record === null ? null : progressOf(record, context.work.directory());
  return Object.assign(new FollowUp(), { id, progress });
}
