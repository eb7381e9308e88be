import {
  accessStated,
  agreementsConfirmed,
  caseClosed,
  caseRegistered,
  caseRestricted,
  involvedPersonSettled,
  measureMoved,
  measureRealised,
  milestoneMet,
  milestoneReopened,
  onFacts,
  reactionSubmitted,
  restrictionLifted,
  settlingBegun,
  when,
  type FactEnvelope,
  type ReadDataOf,
} from '@klantreacties/event-contracts';
import { localDateOf, milestonesOf } from '@klantreacties/procedure';
import type { Change } from './read-models.ts';

/**
 * What each fact changes in the read models; pure, so that following and rebuilding cannot differ. Facts of
 * different owners come in any order: each fills what it knows. A kind, category or finding that this build
 * does not know is counted under its own name. Every other fact changes nothing and is read all the same, as
 * a rebuild compares which were handled.
 */
export const countedFacts = onFacts<void, Change[]>(
  [
    when(reactionSubmitted, {
      happen: ({ subject, data }) => [
        reactionOf(subject, data),
        ...milestonesDue(subject, data.dates),
      ],
    }),
    when(caseRegistered, {
      happen: (fact) => [
        reactionOf(fact.subject, fact.data),
        ...milestonesDue(fact.subject, fact.data.dates),
        ...accessOf(fact),
      ],
    }),
    when(involvedPersonSettled, { happen: accessOf }),
    when(settlingBegun, { happen: accessOf }),
    when(accessStated, { happen: accessOf }),
    when(caseRestricted, { happen: accessOf }),
    when(restrictionLifted, { happen: accessOf }),
    when(milestoneMet, {
      happen: ({ subject: reactionId, data: { milestone, dueOn, metAt } }) => [
        { table: 'milestone', reactionId, milestone, dueOn, metAt },
      ],
    }),
    when(milestoneReopened, {
      happen: ({ subject: reactionId, data: { milestone, dueOn, reopenedAt } }) => [
        { table: 'milestone', reactionId, milestone, dueOn, reopenedAt },
      ],
    }),
    when(agreementsConfirmed, {
      happen: ({ subject: reactionId, time: changedAt, data }) => [
        { ...reactionOf(reactionId, data), category: data.category },
        ...data.points.map(({ pointId, finding }) => ({
          table: 'finding' as const,
          pointId,
          reactionId,
          finding,
        })),
        ...data.measures.map(({ measureId, dueOn }) => ({
          table: 'measure' as const,
          measureId,
          reactionId,
          dueOn,
          changedAt,
        })),
      ],
    }),
    when(caseClosed, {
      happen: ({ subject, data }) => [{ ...reactionOf(subject, data), closedAt: data.closedAt }],
    }),
    when(measureMoved, {
      happen: ({ subject: reactionId, time: changedAt, data: { measureId, dueOn } }) => [
        { table: 'measure', measureId, reactionId, dueOn, changedAt },
      ],
    }),
    when(measureRealised, {
      happen: ({ subject: reactionId, time: changedAt, data: { measureId, realisedOn } }) => [
        { table: 'measure', measureId, reactionId, realisedOn, changedAt },
      ],
    }),
  ],
  () => [],
);

/** What one fact changes. */
export const changesFor = (fact: FactEnvelope): Change[] => countedFacts.happen(fact);

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

// A fact of before says nothing of it; the case is stated later.
function accessOf({
  subject: reactionId,
  aggregateversion: version,
  data: { shutOutRefs, restricted },
}: Pick<
  FactEnvelope<{ shutOutRefs?: string[] | undefined; restricted: boolean }>,
  'subject' | 'aggregateversion' | 'data'
>): Change[] {
  if (shutOutRefs === undefined) return [];
  return [{ table: 'access', reactionId, refs: shutOutRefs.join(' '), version, restricted }];
}

const milestonesDue = (reactionId: string, dates: Parameters<typeof milestonesOf>[0]): Change[] =>
  milestonesOf(dates).map((due) => ({ table: 'milestone', reactionId, ...due }));
