import { forbidden } from '@klantreacties/subgraph';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { refusals } from '../../domain/case/refusals.ts';
import { acceptAssignment } from '../../use-cases/case/accept-assignment.ts';
import { assignHandler } from '../../use-cases/case/assign-handler.ts';
import { confirmAgreements } from '../../use-cases/case/confirm-agreements.ts';
import { correctAddress } from '../../use-cases/case/correct-address.ts';
import { draftJudgment } from '../../use-cases/case/draft-judgment.ts';
import { logEntry } from '../../use-cases/case/log-entry.ts';
import { moveMeasure } from '../../use-cases/case/move-measure.ts';
import { nameInvolvedPerson } from '../../use-cases/case/name-involved-person.ts';
import { proposeSolution } from '../../use-cases/case/propose-solution.ts';
import { realiseMeasure } from '../../use-cases/case/realise-measure.ts';
import { releaseHandler } from '../../use-cases/case/release-handler.ts';
import { settleInvolvedPerson } from '../../use-cases/case/settle-involved-person.ts';
import { tellProgress } from '../../use-cases/case/tell-progress.ts';
import type { Asked, WorkResult } from '../../use-cases/case/work-on-case.ts';
import { show, type CaseContext } from './case-context.ts';
import {
  CaseChanged,
  CaseResult,
  JudgmentPointInput,
  MeasureInput,
  Refusal,
} from './case-types.ts';
import { Category, EntryKindInput, InvolvedOutcome, SettledOutcome } from './enums.ts';

type Result = Promise<typeof CaseResult>;

function asked({ viewer, correlationId }: CaseContext, caseId: string): Asked {
  if (viewer.kind !== 'staff') throw forbidden();
  return { viewer, caseId, correlationId };
}

async function answer(context: CaseContext, working: Promise<WorkResult>): Result {
  const result = await working;
  if (!('refusal' in result))
    return Object.assign(new CaseChanged(), { case: show(result.record, context) });
  const { refusal: code, field = null } = result;
  return Object.assign(new Refusal(), { code, field, message: refusals[code] });
}

@Resolver()
export class CaseCommandResolver {
  @Mutation(() => CaseResult, {
    description: 'Says who a person involved is; where it takes two, the second says the same',
  })
  async settleInvolvedPerson(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('involvedId', () => ID) involvedId: string,
    @Arg('outcome', () => SettledOutcome) outcome: keyof typeof SettledOutcome,
    @Arg('staffId', () => String, { nullable: true }) staffId: string | null,
    @Arg('seenOutcome', () => InvolvedOutcome, {
      nullable: true,
      description: 'What a colleague settled, where this takes its place',
    })
    seenOutcome: keyof typeof InvolvedOutcome | null,
    @Ctx() context: CaseContext,
  ): Result {
    const given = {
      involvedId,
      outcome,
      staffId: staffId ?? null,
      seenOutcome: seenOutcome ?? null,
    };
    return answer(context, settleInvolvedPerson(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, {
    description: 'P&K adds a person involved, who is shut out at once',
  })
  async nameInvolvedPerson(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('role', () => String) role: string,
    @Arg('staffId', () => String) staffId: string,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { key, role, staffId };
    return answer(context, nameInvolvedPerson(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, { description: 'Behandelaar toewijzen; the parent gets letter E02' })
  async assignHandler(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('handlerId', () => String) handlerId: string,
    @Arg('freeToJudge', () => Boolean, {
      nullable: true,
      description: 'Asked of a handler with whom the parent discussed it before',
    })
    freeToJudge: boolean | null,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { handlerId, freeToJudge: freeToJudge ?? null };
    return answer(context, assignHandler(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, {
    description: 'P&K takes the case from its handler, or the handler gives it back',
  })
  async releaseHandler(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() context: CaseContext,
  ): Result {
    return answer(context, releaseHandler(context.work, asked(context, caseId)));
  }

  @Mutation(() => CaseResult, {
    description: 'P&K corrects the address of the reporter; what did not arrive goes out again',
  })
  async correctAddress(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('email', () => String) email: string,
    @Ctx() context: CaseContext,
  ): Result {
    return answer(context, correctAddress(context.work, asked(context, caseId), { key, email }));
  }

  @Mutation(() => CaseResult, { description: 'The handler says yes' })
  async acceptAssignment(
    @Arg('caseId', () => ID) caseId: string,
    @Ctx() context: CaseContext,
  ): Result {
    return answer(context, acceptAssignment(context.work, asked(context, caseId)));
  }

  @Mutation(() => CaseResult, { description: 'Contact, gesprek of notitie in het dossier' })
  async logEntry(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('kind', () => EntryKindInput) kind: keyof typeof EntryKindInput,
    @Arg('text', () => String) text: string,
    @Arg('visibleToReporter', () => Boolean) visible: boolean,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { key, kind, text, visible };
    return answer(context, logEntry(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, { description: 'Voortgangsbericht; the parent gets letter E04' })
  async tellProgress(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('done', () => String) done: string,
    @Arg('next', () => String) next: string,
    @Arg('nextMessageOn', () => String, { description: 'Local day, YYYY-MM-DD' })
    nextMessageOn: string,
    @Arg('reasonOfDelay', () => String, { nullable: true }) reasonOfDelay: string | null,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { key, done, next, nextMessageOn, reasonOfDelay: reasonOfDelay ?? null };
    return answer(context, tellProgress(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, { description: 'Oplossing voorstellen; the parent gets letter E05' })
  async proposeSolution(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('idempotencyKey', () => String) key: string,
    @Arg('text', () => String) text: string,
    @Ctx() context: CaseContext,
  ): Result {
    return answer(context, proposeSolution(context.work, asked(context, caseId), { key, text }));
  }

  @Mutation(() => CaseResult, { description: 'Oordeel opstellen; nothing is sent yet' })
  async draftJudgment(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('points', () => [JudgmentPointInput]) points: JudgmentPointInput[],
    @Arg('measures', () => [MeasureInput]) measures: MeasureInput[],
    @Arg('noMeasuresReason', () => String, { nullable: true }) noMeasuresReason: string | null,
    @Arg('category', () => Category) category: keyof typeof Category,
    @Arg('gist', () => String, { description: 'Strekking for the public report; names nobody' })
    gist: string,
    @Arg('replacesDraftId', () => ID, {
      nullable: true,
      description: 'The draft that was read; left out for the first',
    })
    replacesDraftId: string | null,
    @Ctx() context: CaseContext,
  ): Result {
    const given = {
      points: points.map(({ point, finding, reasons }) => ({ point, finding, reasons })),
      measures: measures.map(({ description, ownerId, dueOn }) => ({
        description,
        ownerId,
        dueOn,
      })),
      noMeasuresReason: noMeasuresReason ?? null,
      category,
      gist,
      replacesDraftId: replacesDraftId ?? null,
    };
    return answer(context, draftJudgment(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, {
    description: 'Oordeel en afspraken versturen (E06); the delivery closes the case',
  })
  async confirmAgreements(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('draftId', () => ID, { description: 'The draft that was read' }) draftId: string,
    @Ctx() context: CaseContext,
  ): Result {
    return answer(context, confirmAgreements(context.work, asked(context, caseId), { draftId }));
  }

  @Mutation(() => CaseResult, { description: 'Maatregel uitgevoerd; the parent gets letter E07' })
  async realiseMeasure(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('measureId', () => ID) measureId: string,
    @Arg('realisedOn', () => String, { description: 'Local day, today or earlier' })
    realisedOn: string,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { measureId, realisedOn };
    return answer(context, realiseMeasure(context.work, asked(context, caseId), given));
  }

  @Mutation(() => CaseResult, { description: 'Maatregel uitgesteld; the parent gets letter E07' })
  async moveMeasure(
    @Arg('caseId', () => ID) caseId: string,
    @Arg('measureId', () => ID) measureId: string,
    @Arg('dueOn', () => String, { description: 'Local day, today or later' }) dueOn: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CaseContext,
  ): Result {
    const given = { measureId, dueOn, reason };
    return answer(context, moveMeasure(context.work, asked(context, caseId), given));
  }
}
