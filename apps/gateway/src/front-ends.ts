import type { Directory } from '@klantreacties/organisation';

const ofStaff = 'staff';

/** Whether settings may name these front ends: of a brand of the directory by its id, or `staff`. */
export function areFrontEnds(names: readonly string[], { brands }: Directory): boolean {
  const known = [ofStaff, ...brands.map(({ id }) => id)];
  return names.every((name) => known.includes(name));
}
