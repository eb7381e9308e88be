import type { Directory } from '@klantreacties/organisation';
import type { Language } from '@klantreacties/procedure';
import type { Candidate as CandidateOfDomain } from '../../domain/case/candidates.ts';
import type { CaseContext } from '../case/case-context.ts';
import { notACursor, partsOfCursor } from '../case/pages.ts';
import { placeNamesOf } from '../case/place-names.ts';
import { refusalOf } from '../case/refusal.ts';
import type { Candidate } from './candidate-types.ts';

interface Asking extends Pick<CaseContext, 'openCases'> {
  directory: Directory;
  language: Language;
}

/** A colleague as the graph shows them to who chooses a handler. */
export function showCandidate(
  { person, reasons, asksWhetherFree }: CandidateOfDomain,
  { directory, language, openCases }: Asking,
): Candidate {
  const { id, name, function: work } = person;
  return {
    id,
    name,
    function: work,
    ...placeNamesOf(id, directory),
    assignable: reasons.length === 0,
    reasons: refusalOf({ problems: reasons }, 'assignHandler', language).problems,
    asksWhetherFree,
    openCases: () => openCases.load(id),
  };
}

/** Where the page behind a cursor begins; throws BAD_REQUEST for one that names nobody of those found. */
export function placeAfter(found: readonly CandidateOfDomain[], after: string | null): number {
  if (after === null) return 0;
  const [id] = partsOfCursor(after);
  const at = found.findIndex(({ person }) => person.id === id);
  if (at < 0) throw notACursor();
  return at + 1;
}
