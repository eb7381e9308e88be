import {
  isAddressOfBrand,
  ownersOfAddress,
  whoIsTheReporter,
  type Directory,
} from '@klantreacties/organisation';
import type { Case } from './case.ts';
import { isOpen, whomARowMayMean } from './conflicts.ts';

/**
 * Whether an address is, or may be, of somebody or something of us and not of the reporter: a judgment must not reach
 * a colleague in the place of the reporter. A colleague who is the reporter has their own. An address elsewhere that
 * is spelled as a colleague's name is taken of a reporter of whom it was settled that they only have that name.
 */
export function isOfUs(record: Case, email: string, directory: Directory): boolean {
  const rows = record.involved.filter(({ capacity }) => capacity === 'REPORTER');
  const reporters = rows.flatMap((row) => (isOpen(row) ? whomARowMayMean(row) : row.staffIds));
  const namesakes = rows.flatMap(({ found }) => found.map(({ staffId }) => staffId));
  const owners = ownersOfAddress(directory, email);
  if (owners.length > 0) return owners.some((id) => !reporters.includes(id));
  const spelled = whoIsTheReporter(directory, { name: '', email, phone: null });
  if (isAddressOfBrand(directory, email))
    return spelled.length === 0 || spelled.some((id) => !reporters.includes(id));
  return spelled.some((id) => !reporters.includes(id) && !namesakes.includes(id));
}
