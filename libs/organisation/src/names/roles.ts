import type { Directory, Staff } from '../directory.ts';
import { isHollow } from './hollow-words.ts';
import { longestPhrase, marksByPhrase, type RoleMark } from './role-words.ts';
import { WordsBySlip } from './slips.ts';
import { foldedWordsOf, type Word } from './words.ts';

/** A mark of the list, `dept:` with a department's id, or `word:` with a word of a function that is not in the list. */
export type Role = RoleMark | `dept:${string}` | `word:${string}`;

/** The roles that words tell of, and which of the words do. */
export interface RolesRead {
  roles: Set<Role>;
  at: Set<number>;
}

const phrasesBySlip = new WordsBySlip([...marksByPhrase.keys()].filter((key) => key.length >= 7));

const alsoMean: [RoleMark, RoleMark[]][] = [
  ['GROUP_STAFF', ['EMPLOYEE']],
  ['LOCATION_MANAGER', ['MANAGER']],
  ['REGIONAL_MANAGER', ['MANAGER']],
];

/** The roles of a directory: who has which, and which words tell of them. */
export class Roles {
  private readonly byStaff = new Map<string, ReadonlySet<Role>>();
  private readonly byRole = new Map<Role, Staff[]>();
  private readonly functionWords = new Set<string>();
  private readonly departmentWords = new Map<string, string[]>();

  constructor(directory: Directory) {
    for (const { id, name } of directory.departments)
      for (const { key } of foldedWordsOf(name))
        if (key.length > 3 && !isHollow(key))
          this.departmentWords.set(key, [...(this.departmentWords.get(key) ?? []), id]);
    const byFunction = new Map<string, ReadonlySet<Role>>();
    for (const person of directory.staff) {
      const before = byFunction.get(person.function) ?? this.rolesOfFunction(person.function);
      byFunction.set(person.function, before);
      const roles = rolesOf(person, before);
      this.byStaff.set(person.id, roles);
      for (const role of person.active ? roles : []) {
        const same = this.byRole.get(role);
        if (same === undefined) this.byRole.set(role, [person]);
        else same.push(person);
      }
    }
  }

  /** Everybody who can sign in and has one of some roles. */
  withAny(roles: Iterable<Role>): Staff[] {
    return [...new Set([...roles].flatMap((role) => this.byRole.get(role) ?? []))];
  }

  of(staffId: string): ReadonlySet<Role> {
    return this.byStaff.get(staffId) ?? new Set();
  }

  /** Reads role words; a word that `isName` knows is not read as a role with a slip. */
  read(words: readonly Word[], isName: (word: Word) => boolean): RolesRead {
    const read = readListed(words, isName);
    words.forEach(({ key }, at) => {
      if (read.at.has(at)) return;
      const departments = this.departmentWords.get(key) ?? [];
      for (const id of departments) read.roles.add(`dept:${id}`);
      const isFunction = departments.length === 0 && this.functionWords.has(key);
      if (isFunction) read.roles.add(`word:${key}`);
      if (isFunction || departments.length > 0) read.at.add(at);
    });
    return read;
  }

  private rolesOfFunction(title: string): ReadonlySet<Role> {
    const words = foldedWordsOf(withJoinedPenk(title));
    const { roles, at } = readListed(words, () => true);
    words.forEach(({ key }, index) => {
      if (at.has(index) || isHollow(key) || key.length < 2) return;
      this.functionWords.add(key);
      roles.add(`word:${key}`);
    });
    return roles;
  }
}

/** "P&K", "P & K" and "P en K" as one word, so that they are not two people. */
export function withJoinedPenk(text: string): string {
  return text.replaceAll(
    /(?<![\p{L}'])p(?: ?(?:\+|en|and|\/) ?|\.? ?&(?:amp;)? ?)k(?![\p{L}'])/giu,
    'penk',
  );
}

function readListed(words: readonly Word[], isName: (word: Word) => boolean): RolesRead {
  const read: RolesRead = { roles: new Set(), at: new Set() };
  let at = 0;
  while (at < words.length) {
    const length = phraseAt(words, at, read.roles, isName);
    for (let word = at; word < at + length; word += 1) read.at.add(word);
    at += Math.max(length, 1);
  }
  return read;
}

// The longest phrase counts; with one slip only where no phrase stands as it should be.
function phraseAt(
  words: readonly Word[],
  at: number,
  roles: Set<Role>,
  isName: (word: Word) => boolean,
): number {
  for (const inOneSlip of [false, true])
    for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length);
      // "P.K. Jansen" and "P.M. Jansen" have initials.
      if (phrase.every((word) => word.key.length === 1)) continue;
      if (inOneSlip && phrase.some((word) => word.key.length === 1 || isName(word))) continue;
      const joined = phrase.map(({ key }) => key).join('');
      const keys = inOneSlip ? phrasesBySlip.near(joined) : [joined];
      const marks = keys.map((key) => marksByPhrase.get(key)).find((found) => found !== undefined);
      if (marks === undefined) continue;
      for (const mark of marks) roles.add(mark);
      return length;
    }
  return 0;
}

function rolesOf(person: Staff, fromFunction: ReadonlySet<Role>): ReadonlySet<Role> {
  const roles = new Set(fromFunction);
  if (person.roles.includes('QUALITY')) roles.add('QUALITY');
  if (person.roles.includes('QUALITY_LEAD')) roles.add('QUALITY').add('MANAGER');
  if (person.roles.includes('DIRECTOR')) roles.add('DIRECTION').add('DIRECTOR');
  if (person.roles.includes('ANALYST')) roles.add('ANALYST');
  if (person.departmentId !== null) roles.add(`dept:${person.departmentId}`);
  const hasOther = roles.has('COACH') || roles.has('GROUP_STAFF') || roles.has('ADVISER');
  if (person.regionIds.length > 0 && !hasOther) roles.add('REGIONAL_MANAGER');
  for (const [mark, others] of alsoMean)
    if (roles.has(mark)) for (const other of others) roles.add(other);
  return roles;
}
