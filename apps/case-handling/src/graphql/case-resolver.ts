import { caseScopeOf } from '@klantreacties/access';
import { localDateOf } from '@klantreacties/procedure';
import { staffById } from '@klantreacties/organisation';
import { forbidden, type RequestContext } from '@klantreacties/subgraph';
import DataLoader from 'dataloader';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { acceptAssignment, assignHandler, settleInvolvedPerson } from '../domain/assignment.ts';
import type {
  CaseRecord,
  EntryKind as EntryKindName,
  InvolvedOutcome as OutcomeName,
} from '../domain/case-record.ts';
import { refusals } from '../domain/commands.ts';
import { logEntry, proposeSolution, tellProgress } from '../domain/investigation.ts';
import {
  confirmAgreements,
  draftJudgment,
  moveMeasure,
  realiseMeasure,
} from '../domain/judgment.ts';
import { workOnCase, type WorkPorts } from '../use-cases/work-on-case.ts';
import {
  Case,
  CaseChanged,
  CaseConnection,
  CaseResult,
  JudgmentPointInput,
  MeasureInput,
  Refusal,
  WorkListFilter,
} from './case-types.ts';
import { caseView } from './case-view.ts';
import { EntryKind, InvolvedOutcome } from './enums.ts';

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
const largestPage = 100;

const show = (record: CaseRecord, { viewer, work }: CaseContext): Case =>
  caseView(record, { viewer, directory: work.directory(), now: work.now() });

/** The case behind a reference of another subgraph; a bare one where the viewer may not read it. */
export async function resolveCase({ id }: { id: string }, context: CaseContext): Promise<Case> {
  const record = uuid.test(id) ? await context.cases.load(id) : null;
  return record === null ? Object.assign(new Case(), { id }) : show(record, context);
}

async function work(
  context: CaseContext,
  caseId: string,
  decide: Parameters<typeof workOnCase>[2],
): Promise<typeof CaseResult> {
  const { viewer, correlationId } = context;
  if (viewer.kind !== 'staff') throw forbidden();
  const result = uuid.test(caseId)
    ? await workOnCase(context.work, { viewer, caseId, correlationId }, decide)
    : { refusal: 'NOT_FOUND' as const };
  return 'refusal' in result
    ? Object.assign(new Refusal(), { code: result.refusal, message: refusals[result.refusal] })
    : Object.assign(new CaseChanged(), { case: show(result.record, context) });
}

@Resolver()
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'Werklijst: ordered by the next term at stake' })
  async workList(
    @Arg('filter', () => WorkListFilter, { nullable: true }) filter: WorkListFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: CaseContext,
  ): Promise<CaseConnection> {
    if (context.viewer.kind !== 'staff') throw forbidden();
    const page = await context.work.store.list(caseScopeOf(context.viewer), filter ?? {}, {
      first: Math.min(Math.max(first ?? 50, 1), largestPage),
      after: placeOf(after),
      today: localDateOf(context.work.now()),
    });
    const edges = page.records.map((record) => {
      const node = show(record, context);
      return { cursor: cursorOf(node.nextTermDueOn ?? null, record.id), node };
    });
    return {
      edges,
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: page.totalCount,
    };
  }

  @Query(() => Case, { nullable: true, description: 'One dossier within the scope of the viewer' })
  async case(@Arg('id', () => ID) id: string, @Ctx() context: CaseContext): Promise<Case | null> {
    if (context.viewer.kind !== 'staff') throw forbidden();
    const record = uuid.test(id) ? await context.cases.load(id) : null;
    return record === null ? null : show(record, context);
  }

  @Mutation(() => CaseResult)
  settleInvolvedPerson(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('involvedId', () => ID) involvedId: string,
    @Arg('outcome', () => InvolvedOutcome) outcome: OutcomeName,
    @Arg('staffId', () => String, { nullable: true }) staffId: string | null,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    const directory = context.work.directory();
    return work(context, caseId, (record, actor, moment) =>
      settleInvolvedPerson(record, actor, moment, {
        involvedId,
        outcome,
        staffId: staffId ?? null,
        directory,
      }),
    );
  }

  @Mutation(() => CaseResult)
  assignHandler(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('handlerId', () => String) handlerId: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    const directory = context.work.directory();
    return work(context, caseId, (record, actor, moment) =>
      assignHandler(record, actor, moment, { handlerId, directory }),
    );
  }

  @Mutation(() => CaseResult)
  acceptAssignment(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    return work(context, caseId, acceptAssignment);
  }

  @Mutation(() => CaseResult)
  logEntry(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('kind', () => EntryKind) kind: EntryKindName,
    @Arg('text', () => String) text: string,
    @Arg('visibleToReporter', () => Boolean) visible: boolean,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    return work(context, caseId, (record, actor, moment) =>
      logEntry(record, actor, moment, { key, kind, text, visible }),
    );
  }

  @Mutation(() => CaseResult)
  tellProgress(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('done', () => String) done: string,
    @Arg('next', () => String) next: string,
    @Arg('nextMessageOn', () => String) nextMessageOn: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    return work(context, caseId, (record, actor, moment) =>
      tellProgress(record, actor, moment, { key, done, next, nextMessageOn }),
    );
  }

  @Mutation(() => CaseResult)
  proposeSolution(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('text', () => String) text: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    const directory = context.work.directory();
    return work(context, caseId, (record, actor, moment) =>
      proposeSolution(record, actor, moment, {
        key,
        text,
        handlerName: staffById(directory, record.handlerId ?? '')?.name ?? '',
      }),
    );
  }

  @Mutation(() => CaseResult)
  draftJudgment(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('points', () => [JudgmentPointInput]) points: JudgmentPointInput[],
    @Arg('measures', () => [MeasureInput]) measures: MeasureInput[],
    @Arg('noMeasuresReason', () => String, { nullable: true }) noMeasuresReason: string | null,
    @Arg('category', () => String) category: string,
    @Arg('gist', () => String) gist: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    const directory = context.work.directory();
    return work(context, caseId, (record, actor, moment) =>
      draftJudgment(record, actor, moment, {
        points,
        measures,
        noMeasuresReason: noMeasuresReason ?? null,
        category,
        gist,
        directory,
      }),
    );
  }

  @Mutation(() => CaseResult)
  confirmAgreements(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    const directory = context.work.directory();
    return work(context, caseId, (record, actor, moment) => {
      const handler = staffById(directory, record.handlerId ?? '');
      if (handler === null) return { refusal: 'UNKNOWN_PERSON' };
      return confirmAgreements(record, actor, moment, { name: handler.name, email: handler.email });
    });
  }

  @Mutation(() => CaseResult)
  realiseMeasure(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('measureId', () => ID) measureId: string,
    @Arg('realisedOn', () => String) realisedOn: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    return work(context, caseId, (record, actor, moment) =>
      realiseMeasure(record, actor, moment, { measureId, realisedOn }),
    );
  }

  @Mutation(() => CaseResult)
  moveMeasure(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('measureId', () => ID) measureId: string,
    @Arg('dueOn', () => String) dueOn: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CaseContext,
  ): Promise<typeof CaseResult> {
    return work(context, caseId, (record, actor, moment) =>
      moveMeasure(record, actor, moment, { measureId, dueOn, reason }),
    );
  }
}

const cursorOf = (dueOn: string | null, id: string) =>
  Buffer.from(`${dueOn ?? '9999-12-31'} ${id}`).toString('base64url');

function placeOf(after: string | null): { dueOn: string; id: string } | null {
  const [dueOn = '', id = ''] = Buffer.from(after ?? '', 'base64url')
    .toString('utf8')
    .split(' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(dueOn) && uuid.test(id) ? { dueOn, id } : null;
}
