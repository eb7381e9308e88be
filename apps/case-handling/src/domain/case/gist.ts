import { staffById, type Directory } from '@klantreacties/organisation';
import { handlerIdOf, type Case } from './case.ts';
import { shutOutOf } from './conflicts.ts';

const infixes = new Set([
  'van',
  'den',
  'der',
  'ten',
  'ter',
  'het',
  'de',
  'te',
  'la',
  'le',
  'el',
  'al',
]);
const addressOrNumber = /\S@\S|\b\d[\d -]{7,}\d\b|\b[a-z]{2,10}-\d{4}-\d{6}\b/i;

/**
 * Whether a gist cannot stand in the public report, where nobody may be recognised (Wko art. 1.57b(5)): it
 * holds an address, a number, or the name of anyone whom the case knows.
 */
export function namesSomeone(record: Case, gist: string, directory: Directory): boolean {
  const words = wordsOf(gist);
  const names = namesIn(record, directory)
    .flatMap(wordsOf)
    .filter((word) => !infixes.has(word.toLowerCase()));
  return (
    addressOrNumber.test(gist) || names.some((name) => words.some((word) => isName(word, name)))
  );
}

// Of two letters, such as Mo and Bo, only with its capital; a single letter names nobody.
function isName(word: string, name: string): boolean {
  const same = name.length > 1 && word.toLowerCase() === name.toLowerCase();
  return same && (name.length > 2 || /^\p{Lu}/u.test(word));
}

function namesIn(record: Case, directory: Directory): string[] {
  const { reporter, children, involved, supportPerson } = record;
  const handlerId = handlerIdOf(record);
  const staffIds = [...shutOutOf(record), ...(handlerId === null ? [] : [handlerId])];
  return [
    reporter?.name,
    supportPerson,
    ...children.map(({ firstName }) => firstName),
    ...involved.map(({ name }) => name),
    ...staffIds.map((id) => staffById(directory, id)?.name),
  ].filter((name) => typeof name === 'string');
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
