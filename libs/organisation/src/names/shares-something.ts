import type { Directory } from '../directory.ts';
import { callingNamesOf } from './calling-names.ts';
import { isHollow } from './hollow-words.ts';
import { indexOf, type Colleague, type IndexOfNames } from './index-of-names.ts';
import { abbreviationAt } from './name-hits.ts';
import { isOneSlip } from './slips.ts';
import type { Word } from './words.ts';
import { readField, segmentOfAddress, type Segment } from './written.ts';
import type { WrittenPerson } from './who-may-be-meant.ts';

/**
 * Whether a colleague shares a word, an initial or a function with what was written of one person. A
 * row that matches nobody is settled by somebody who shares nothing with it.
 */
export function sharesSomething(
  directory: Directory,
  staffId: string,
  written: WrittenPerson,
): boolean {
  const index = indexOf(directory);
  const colleague = index.byId.get(staffId);
  if (colleague === undefined) return false;
  const fields = [readField(written.name), readField(written.role)];
  const contacts = fields.some(
    ({ addresses, phones }) =>
      addresses.some((address) => index.addresses.ownersOf(address).includes(staffId)) ||
      phones.some((phone) => index.addresses.ownersOfPhone(phone).includes(staffId)),
  );
  const segments = fields.flatMap(({ segments: own, addresses }) => [
    ...own,
    ...addresses.map(segmentOfAddress),
  ]);
  return contacts || segments.some((segment) => sharesIn(index, colleague, segment));
}

function sharesIn(index: IndexOfNames, colleague: Colleague, segment: Segment): boolean {
  const { roles, at: otherwise } = index.roles.read(
    segment.words,
    (word) => index.exactly(word).length > 0,
  );
  const own = index.roles.of(colleague.person.id);
  if ([...roles].some((role) => own.has(role))) return true;
  return segment.words.some((word, at) => {
    if (sharesWord(index, colleague, word, isHollow(word.key) || otherwise.has(at))) return true;
    const short = otherwise.has(at) ? null : abbreviationAt(segment, at);
    return short?.some((letters) => sharesInitial(colleague, letters)) ?? false;
  });
}

function sharesWord(
  index: IndexOfNames,
  colleague: Colleague,
  word: Word,
  isOtherToo: boolean,
): boolean {
  if (index.exactly(word).some((hit) => hit.colleague === colleague)) return true;
  if (index.inOneWord(word.key).includes(colleague)) return true;
  if (index.initialInOneWord(word.key).some((found) => found.colleague === colleague)) return true;
  if (isOtherToo) return false;
  return colleague.parts.some(
    ({ key, withPrefixes }) =>
      isOneSlip(key, word.key) ||
      isOneSlip(withPrefixes, word.key) ||
      callingNamesOf(word.key).has(key) ||
      (key.length > 1 &&
        word.key.length > 1 &&
        (key.startsWith(word.key) || word.key.startsWith(key))),
  );
}

function sharesInitial(colleague: Colleague, letters: string): boolean {
  return colleague.parts.some(
    ({ key, withPrefixes }) => key.startsWith(letters) || withPrefixes.startsWith(letters),
  );
}
