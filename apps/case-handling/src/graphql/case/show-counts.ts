import { brandById, staffById, type Directory } from '@klantreacties/organisation';
import type { WorkListCounts } from '../../use-cases/case/work-list.ts';
import type { CaseCounts } from './work-list-types.ts';

/** The counts of the work list as the graph shows them, with the names of today. */
export function showCounts(counted: WorkListCounts, directory: Directory): CaseCounts {
  const { states, kinds, brands, handlers, urgencies } = counted;
  return {
    states: states.map(({ value: state, ...count }) => ({ state, ...count })),
    kinds: kinds.map(({ value: kind, ...count }) => ({ kind, ...count })),
    brands: brands.map(({ value: brandId, ...count }) => ({
      brandId,
      brandName: brandById(directory, brandId)?.name ?? null,
      ...count,
    })),
    handlers: handlers.map(({ value: handlerId, ...count }) => ({
      handlerId,
      handlerName: handlerId === null ? null : (staffById(directory, handlerId)?.name ?? null),
      ...count,
    })),
    urgencies: urgencies.map(({ value: urgency, ...count }) => ({ urgency, ...count })),
  };
}
