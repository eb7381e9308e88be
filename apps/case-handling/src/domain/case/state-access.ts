import { accessStated } from '@klantreacties/event-contracts';
import type { Case } from './case.ts';
import { fact, type Change, type DecisionContext } from './decision.ts';

/** The case as it is, with the fact by which others learn who is shut out of it. */
export function statedAccess(record: Case, { now, newId }: DecisionContext): Change {
  const { number, dates } = record;
  const stated = fact(newId(), accessStated, {
    data: { dates, statedAt: now.toISOString() },
    personal: { number },
  });
  return { next: record, facts: [stated] };
}
