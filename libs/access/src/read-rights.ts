import type { Staff, StaffRole } from '@klantreacties/organisation';

/** Which cases somebody reads, beside those of which they are shut out: nobody reads those. */
export const reaches = {
  ALL: { nl: 'alle zaken', en: 'every case' },
  STANDS_IN: {
    nl: 'zaken waarvoor een directeur nodig is',
    en: 'restricted cases, those of which anybody of P&K is shut out, those that wait for a second person or for what P&K cannot do alone, escalated ones, and the cases that they handle now',
  },
  REGION: {
    nl: 'toegewezen zaken en geëscaleerde in de regio',
    en: 'escalated cases of the locations of their regions, and the cases that they handle now',
  },
  ASSIGNED: { nl: 'toegewezen zaken', en: 'the cases that they handle now' },
  CALLED_IN: {
    nl: 'zaken waarvoor zij zijn gevraagd',
    en: 'the cases for which they were called in, or that they handle',
  },
} as const;

/** Of which places somebody reads something that is not of a case alone. */
export const places = {
  EVERY_PLACE: { nl: 'van alle plaatsen', en: 'of every place' },
  PLACES_THEY_MANAGE: {
    nl: 'van de vestigingen en regio’s die zij leiden',
    en: 'of the locations and regions that they manage',
  },
  NO_PLACE: { nl: 'van geen plaats', en: 'of no place' },
} as const;

/** What one role lets somebody read. */
export interface ReadRight {
  /** `REGIONAL_MANAGER` is whoever manages a region in the directory; null whoever has no other role of this table. */
  role: StaffRole | 'REGIONAL_MANAGER' | null;
  reach: keyof typeof reaches;
  /**
   * How many days before the settlement of an open complaint is due it is escalated to them, until it is settled
   * (docs/domain.md section 4); null for who reads nothing by that.
   */
  escalatedDays: number | null;
  /** Whether restricted cases within the reach are read too. */
  restricted: boolean;
  /** Without the case, and of no restricted one: who may read the case reads its measures with it. */
  measures: keyof typeof places;
  /** Counts without any person and without text. */
  figures: keyof typeof places;
}

/**
 * Who may read what, by role; the first of somebody's roles in this order decides which cases. The condition of
 * every query follows from it, and `docs/rights.md` is made from it.
 */
export const readRights: readonly ReadRight[] = [
  {
    role: 'OUTSIDE',
    reach: 'CALLED_IN',
    escalatedDays: null,
    restricted: true,
    measures: 'NO_PLACE',
    figures: 'NO_PLACE',
  },
  {
    role: 'QUALITY_LEAD',
    reach: 'ALL',
    escalatedDays: null,
    restricted: true,
    measures: 'PLACES_THEY_MANAGE',
    figures: 'EVERY_PLACE',
  },
  {
    role: 'DIRECTOR',
    reach: 'STANDS_IN',
    escalatedDays: 3,
    restricted: true,
    measures: 'EVERY_PLACE',
    figures: 'EVERY_PLACE',
  },
  {
    role: 'QUALITY',
    reach: 'ALL',
    escalatedDays: null,
    restricted: false,
    measures: 'PLACES_THEY_MANAGE',
    figures: 'EVERY_PLACE',
  },
  {
    role: 'REGIONAL_MANAGER',
    reach: 'REGION',
    escalatedDays: 7,
    restricted: false,
    measures: 'PLACES_THEY_MANAGE',
    figures: 'PLACES_THEY_MANAGE',
  },
  {
    role: 'ANALYST',
    reach: 'ASSIGNED',
    escalatedDays: null,
    restricted: false,
    measures: 'PLACES_THEY_MANAGE',
    figures: 'EVERY_PLACE',
  },
  {
    role: null,
    reach: 'ASSIGNED',
    escalatedDays: null,
    restricted: false,
    measures: 'PLACES_THEY_MANAGE',
    figures: 'PLACES_THEY_MANAGE',
  },
];

/** Whose right is asked: anybody of the directory, or who asks. */
export type WithRoles = Pick<Staff, 'roles' | 'regionIds'>;

const isOfOneWith =
  ({ roles, regionIds }: WithRoles) =>
  ({ role }: ReadRight): boolean =>
    role === null || (role === 'REGIONAL_MANAGER' ? regionIds.length > 0 : roles.includes(role));

/** The right that decides which cases somebody reads. */
export function readRightOf(person: WithRoles): ReadRight {
  const right = readRights.find(isOfOneWith(person));
  if (right === undefined) throw new Error('The table of rights ends with everybody');
  return right;
}

/** Of which places somebody reads figures: the most that any of their roles gives. */
export function figuresOf(person: WithRoles): keyof typeof places {
  const given = readRights.filter(isOfOneWith(person)).map(({ figures }) => figures);
  // The last row is everybody's, so a row of their own that gives less counts before it.
  if (given.includes('EVERY_PLACE')) return 'EVERY_PLACE';
  return readRightOf(person).figures;
}
