import { readRightOf } from '@klantreacties/access';
import type { ShutOutRefs } from '@klantreacties/event-delivery';
import { hasRole, type Directory, type Staff, type StaffRole } from '@klantreacties/organisation';

/** Who is shut out of a case, as its facts said last. */
export interface CaseAccess {
  /** Of the submission, local to Amsterdam. */
  year: string;
  restricted: boolean;
  refs: readonly string[];
}

/** The same with a way to ask it. */
export interface Readership {
  /** Whether a fact said so; of a case of before none did until its access is stated. */
  isKnown: boolean;
  restricted: boolean;
  isShutOut(staffId: string): boolean;
}

/** Who may read a case, by what is kept of it; `restricted` where nothing is. */
export type ReadershipOf = (
  caseId: string,
  restricted: boolean,
  access: CaseAccess | null,
) => Readership;

export const readershipsBy =
  ({ isAmong }: Pick<ShutOutRefs, 'isAmong'>): ReadershipOf =>
  (caseId, restricted, access) => ({
    isKnown: access !== null,
    restricted: access?.restricted ?? restricted,
    isShutOut: (staffId) =>
      access !== null && isAmong(access.refs, { caseId, year: access.year, staffId }),
  });

/** Who may read a restricted case (docs/domain.md section 4), where they are not shut out of it. */
export const mayReadRestricted = (person: Staff): boolean => readRightOf(person).restricted;

/**
 * Who of P&K hears of a case. The box is for a case that all who read the box may read: every active person of
 * P&K and its lead. Else whoever may, one by one: the others of P&K, where there are none the directors; of a
 * restricted case lead and directors.
 */
export function qualityReaders(
  directory: Directory,
  { restricted, isShutOut }: Readership,
): 'BOX' | Staff[] {
  const active = directory.staff.filter((person) => person.active && !hasRole(person, 'OUTSIDE'));
  const having = (...roles: StaffRole[]) => active.filter((person) => hasRole(person, ...roles));
  const mayRead = ({ id }: Staff) => !isShutOut(id);
  if (restricted) return having('QUALITY_LEAD', 'DIRECTOR').filter(mayRead);
  const quality = having('QUALITY', 'QUALITY_LEAD');
  if (quality.every(mayRead)) return 'BOX';
  const left = quality.filter(mayRead);
  return left.length > 0 ? left : having('DIRECTOR').filter(mayRead);
}
