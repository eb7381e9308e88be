import {
  colleagueInText,
  nameInText,
  staffById,
  type Directory,
  type WrittenName,
} from '@klantreacties/organisation';
import { holdsContact } from '@klantreacties/plain-text';
import { handlerIdOf, type Case } from './case.ts';
import { whomARowMayMean } from './conflicts.ts';
import { problem, type Problem } from './problems.ts';

/**
 * Why a gist cannot stand in the public report, where nobody may be recognised (Wko art. 1.57b(5)): it holds a way to
 * somebody, the number of the case, or what a reader takes for a name of anyone whom the case knows.
 */
export function problemOfGist(record: Case, gist: string, directory: Directory): Problem | null {
  const word = nameInText(gist, namesIn(record, directory));
  if (word !== null) return { ...problem('GIST_NAMES_SOMEONE', 'gist'), word };
  const holdsWay = holdsContact(gist) || holdsSequence(gist, record.number);
  return holdsWay ? problem('GIST_NAMES_SOMEONE', 'gist') : null;
}

/** A gist, and whether somebody looked at what may name a colleague in it and says that it names nobody. */
interface LookedAt {
  gist: string;
  gistNamesNobody: boolean | null;
}

/**
 * What somebody has to look at before a gist is drafted or sent: a word that may name a colleague of whom the case
 * knows nothing. It may as well be a trade or somebody else's name, so it is no more than asked.
 */
export function warningOfGist(
  { gist, gistNamesNobody }: LookedAt,
  directory: Directory,
): Problem[] {
  const word = gistNamesNobody === true ? null : colleagueInText(directory, gist);
  return word === null ? [] : [{ ...problem('GIST_MAY_NAME_SOMEONE', 'gistNamesNobody'), word }];
}

/** Everything that keeps a gist from being drafted. */
export function problemsOfGist(record: Case, given: LookedAt, directory: Directory): Problem[] {
  const found = problemOfGist(record, given.gist, directory);
  return found === null ? warningOfGist(given, directory) : [found];
}

// "klacht 482913", without prefix and year.
function holdsSequence(gist: string, number: string): boolean {
  const sequence = /\d{6,}$/.exec(number)?.[0];
  const digits: string[] = gist.normalize('NFKC').match(/\d+/g) ?? [];
  return sequence !== undefined && digits.includes(sequence);
}

function namesIn(record: Case, directory: Directory): WrittenName[] {
  const { reporter, children, involved, supportPerson, discussedBefore, handledBy } = record;
  const handlerId = handlerIdOf(record);
  const staffIds = [
    ...involved.flatMap(whomARowMayMean),
    ...handledBy,
    ...(handlerId === null ? [] : [handlerId]),
  ];
  const colleagues = [...new Set(staffIds)].map((id) => staffById(directory, id)?.name);
  const besides = [
    ...named('WORDS', [supportPerson, discussedBefore?.withWhom]),
    ...named(
      'WORDS',
      involved.map(({ name }) => name),
    ),
    ...named(
      'ROLE',
      involved.map(({ role }) => role),
    ),
  ];
  return [
    ...named('NAME', [reporter?.name, ...colleagues]),
    ...named(
      'FIRST_NAME',
      children.map(({ firstName }) => firstName),
    ),
    ...besides.map(({ text, field }) => ({ text: withoutPlaces(text, directory), field })),
  ];
}

function named(
  field: WrittenName['field'],
  texts: readonly (string | null | undefined)[],
): WrittenName[] {
  return texts.flatMap((text) => (text == null ? [] : [{ text, field }]));
}

// "de manager van De Linde" names no Linde.
function withoutPlaces(text: string, { brands, locations }: Directory): string {
  return [...brands, ...locations].reduce((rest, { name }) => rest.replaceAll(name, ' '), text);
}
