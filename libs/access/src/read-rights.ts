import type { StaffRole } from '@klantreacties/organisation';

/** Which cases somebody reads, beside those of which they are shut out: nobody reads those. */
export const reaches = {
  ALL: { nl: 'alle zaken', en: 'every case' },
  ASSIGNED: { nl: 'toegewezen zaken', en: 'the cases that they handle now' },
  CALLED_IN: {
    nl: 'zaken waarvoor zij zijn gevraagd',
    en: 'the cases for which they were called in, or that they handle',
  },
} as const;

/** What somebody reads beside the cases themselves. */
export const parts = {
  LETTERS: {
    nl: 'stand van de brieven',
    en: 'of the cases in their reach: which letters went to whom and how far each is, without its words',
  },
  FIGURES: { nl: 'cijfers', en: 'counts, without any person and without text' },
} as const;

/** What one role lets somebody read. */
export interface ReadRight {
  /** Null stands for whoever has no other role of this table, as a manager of a location or a region. */
  role: StaffRole | null;
  reach: keyof typeof reaches;
  /** Whether restricted cases within the reach are read too. */
  restricted: boolean;
  parts: readonly (keyof typeof parts)[];
}

/**
 * Who may read what, by role; the first of somebody's roles in this order decides which cases. The condition of
 * every query follows from it, and `docs/rights.md` is made from it.
 */
export const readRights: readonly ReadRight[] = [
  { role: 'OUTSIDE', reach: 'CALLED_IN', restricted: true, parts: ['LETTERS'] },
  { role: 'QUALITY_LEAD', reach: 'ALL', restricted: true, parts: ['LETTERS', 'FIGURES'] },
  { role: 'DIRECTOR', reach: 'ALL', restricted: true, parts: ['LETTERS', 'FIGURES'] },
  { role: 'QUALITY', reach: 'ALL', restricted: false, parts: ['LETTERS', 'FIGURES'] },
  { role: 'ANALYST', reach: 'ASSIGNED', restricted: false, parts: ['FIGURES'] },
  { role: null, reach: 'ASSIGNED', restricted: false, parts: [] },
];

const isOfOneWith =
  (roles: readonly StaffRole[]) =>
  ({ role }: ReadRight): boolean =>
    role === null || roles.includes(role);

/** The right that decides which cases somebody with these roles reads. */
export function readRightOf(roles: readonly StaffRole[]): ReadRight {
  const right = readRights.find(isOfOneWith(roles));
  if (right === undefined) throw new Error('The table of rights ends with everybody');
  return right;
}

/** Whether any of the roles lets somebody read a part. */
export const readsPart = (roles: readonly StaffRole[], part: keyof typeof parts): boolean =>
  readRights.some((right) => isOfOneWith(roles)(right) && right.parts.includes(part));
