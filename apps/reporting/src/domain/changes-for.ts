import {
  agreementsConfirmed,
  caseClosed,
  caseRegistered,
  measureMoved,
  measureRealised,
  milestoneMet,
  milestoneReopened,
  reactionSubmitted,
  type FactDefinition,
  type FactEnvelope,
  type ReadDataOf,
} from '@klantreacties/event-contracts';
import { localDateOf, type TermDates } from '@klantreacties/procedure';

/** One row of a read model with what a fact knows of it; fields left out are not known to it. */
export type Change =
  | {
      table: 'reaction';
      id: string;
      brand: string;
      locationId: string | null;
      careType: string | null;
      kind: string;
      month: string;
      restricted: boolean;
      category?: string;
      closedAt?: string;
    }
  | {
      table: 'milestone';
      reactionId: string;
      milestone: string;
      dueOn: string;
      metAt?: string;
      /** What met the term before this instant is void. */
      reopenedAt?: string;
    }
  | { table: 'finding'; pointId: string; reactionId: string; finding: string }
  | {
      table: 'measure';
      measureId: string;
      reactionId: string;
      changedAt: string;
      dueOn?: string;
      realisedOn?: string;
    };

/** The types of facts that change a figure. */
export const countedTypes: ReadonlySet<string> = new Set(
  [
    reactionSubmitted,
    caseRegistered,
    milestoneMet,
    milestoneReopened,
    agreementsConfirmed,
    caseClosed,
    measureMoved,
    measureRealised,
  ].map(({ type }) => type),
);

/**
 * What a fact changes in the read models; pure, so that following and rebuilding cannot differ. Facts of
 * different owners come in any order: each fills what it knows. A kind, category or finding that this build
 * does not know is counted under its own name.
 */
export function changesFor(fact: FactEnvelope): Change[] {
  const is = <D extends FactDefinition>(
    definition: D,
    changes: (data: ReadDataOf<D>) => Change[],
  ) => (fact.type === definition.type ? changes(fact.data as ReadDataOf<D>) : []);
  const reactionId = fact.subject;
  return [
    ...is(reactionSubmitted, (data) => [
      reactionOf(reactionId, data),
      ...milestonesOf(reactionId, data.dates),
    ]),
    ...is(caseRegistered, (data) => [
      reactionOf(reactionId, data),
      ...milestonesOf(reactionId, data.dates),
    ]),
    ...is(milestoneMet, ({ milestone, dueOn, metAt }) => [
      { table: 'milestone', reactionId, milestone, dueOn, metAt },
    ]),
    ...is(milestoneReopened, ({ milestone, dueOn, reopenedAt }) => [
      { table: 'milestone', reactionId, milestone, dueOn, reopenedAt },
    ]),
    ...is(agreementsConfirmed, (data) => [
      { ...reactionOf(reactionId, data), category: data.category },
      ...data.points.map(({ pointId, finding }): Change => ({
        table: 'finding',
        pointId,
        reactionId,
        finding,
      })),
      ...data.measures.map(({ measureId, dueOn }): Change => ({
        table: 'measure',
        measureId,
        reactionId,
        dueOn,
        changedAt: fact.time,
      })),
    ]),
    ...is(caseClosed, (data) => [{ ...reactionOf(reactionId, data), closedAt: data.closedAt }]),
    ...is(measureMoved, ({ measureId, dueOn }) => [
      { table: 'measure', measureId, reactionId, dueOn, changedAt: fact.time },
    ]),
    ...is(measureRealised, ({ measureId, realisedOn }) => [
      { table: 'measure', measureId, reactionId, realisedOn, changedAt: fact.time },
    ]),
  ];
}

type Head = Pick<
  ReadDataOf<typeof caseRegistered>,
  'brand' | 'locationId' | 'careType' | 'kind' | 'restricted' | 'submittedAt'
>;

function reactionOf(
  id: string,
  { brand, locationId, careType, kind, restricted, submittedAt }: Head,
) {
  const month = localDateOf(new Date(submittedAt)).slice(0, 7);
  return { table: 'reaction' as const, id, brand, locationId, careType, kind, month, restricted };
}

function milestonesOf(reactionId: string, dates: TermDates): Change[] {
  const due: [string, string | null][] = [
    ['HANDLER_KNOWN', dates.handlerKnownDueOn],
    ['PROPOSAL', dates.proposalDueOn],
    ['SETTLED', dates.settledDueOn],
  ];
  return due.flatMap(([milestone, dueOn]) =>
    dueOn === null ? [] : [{ table: 'milestone', reactionId, milestone, dueOn }],
  );
}
