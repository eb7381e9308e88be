import { hasRole, type Directory, type Staff } from '@klantreacties/organisation';
import type { CaseProblemCode } from '@klantreacties/procedure';
import type { Case } from './case.ts';
import { reportsToOneOf, whoMayBeInvolved } from './conflicts.ts';
import type { Looking } from './define-command.ts';
import { discussedWith } from './match-people.ts';
import { problem, type Problem } from './problems.ts';

/** Whether somebody can be made the handler of a case. */
export interface Suitability {
  /** Every reason why not; `assignHandler` refuses with the first. None where they can. */
  reasons: Problem[];
  /** The parent discussed it with them before, so P&K has to say that they are free to judge. */
  asksWhetherFree: boolean;
}

/** Every reason why somebody cannot handle a case, whoever assigns them; asked of one person after another. */
export function reasonsAgainst(record: Case, directory: Directory): (person: Staff) => Problem[] {
  const involved = whoMayBeInvolved(record);
  const { restricted } = record.reaction;
  return (person) => {
    const isOutside = hasRole(person, 'OUTSIDE');
    // Who may read a restricted case (docs/domain.md section 4).
    const mayReadIt = !restricted || hasRole(person, 'QUALITY_LEAD', 'DIRECTOR', 'OUTSIDE');
    const reasons: [CaseProblemCode, boolean][] = [
      ['NOT_ACTIVE', !person.active],
      ['INVOLVED', involved.includes(person.id)],
      ['REPORTS_TO_INVOLVED', reportsToOneOf(directory, person.id, involved)],
      ['NOT_CALLED_IN', isOutside && !record.calledIn.includes(person.id)],
      ['RESTRICTED_CASE', !mayReadIt],
    ];
    return reasons.filter(([, holds]) => holds).map(([code]) => problem(code, 'handlerId'));
  };
}

/** The same by who assigns. With whom it was discussed before is looked up once for all. */
export function suitabilityBy(
  record: Case,
  { actor, directory }: Pick<Looking, 'actor' | 'directory'>,
): (person: Staff) => Suitability {
  const discussed = new Set(discussedWith(record, directory));
  const reasonsOf = reasonsAgainst(record, directory);
  return (person) => {
    const asksWhetherFree = discussed.has(person.id);
    const reasons = reasonsOf(person);
    // Nobody says of themselves that they are free.
    if (asksWhetherFree && actor.staffId === person.id)
      reasons.push(problem('MAY_BE_MEANT', 'freeToJudge'));
    return { reasons, asksWhetherFree };
  };
}
