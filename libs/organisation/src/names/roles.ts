import type { Directory, Staff } from '../directory.ts';
import { isForeign } from './foreign-offices.ts';
import { isHollow } from './hollow-words.ts';
import { headOf } from './role-compounds.ts';
import { longestPhrase, marksByPhrase, type RoleMark } from './role-words.ts';
import { WordsBySlip } from './slips.ts';
import { foldedWordsOf, type Word } from './words.ts';

/** A mark of the list, `dept:` with a department's id, or `word:` with a word of a function that is not in the list. */
export type Role = RoleMark | `dept:${string}` | `word:${string}`;

/** The roles that words name, and which of the words do. */
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

/** The roles of a directory: who has which, and which words name them. */
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

  /**
   * Reads role words; a word that `isName` knows is not read as a role with a slip. An office of somewhere
   * else is a role of nobody here, but still no name; with a place of ours beside it, it is one of ours.
   */
  read(
    words: readonly Word[],
    isName: (word: Word) => boolean,
    hasPlace: boolean = false,
  ): RolesRead {
    const read: RolesRead = { roles: new Set(), at: new Set() };
    const isOurs = (at: number, length: number) => hasPlace || !isForeign(words, at, length);
    for (const { at, length, marks } of phrasesIn(words, isName)) {
      const isOffice = !marks.has('GROUP_STAFF') && !marks.has('TRAINEE');
      if (!isOffice || isOurs(at, length)) for (const mark of marks) read.roles.add(mark);
      for (let word = at; word < at + length; word += 1) read.at.add(word);
    }
    words.forEach(({ key }, at) => {
      if (read.at.has(at)) return;
      const departments = this.departmentsOf(key);
      const isFunction = departments.length === 0 && this.functionWords.has(key);
      if (!isFunction && departments.length === 0) return;
      read.at.add(at);
      if (!isOurs(at, 1)) return;
      for (const id of departments) read.roles.add(`dept:${id}`);
      if (isFunction) read.roles.add(`word:${key}`);
    });
    return read;
  }

  private departmentsOf(key: string): string[] {
    const head = headOf(key);
    return (
      this.departmentWords.get(key) ?? (head === null ? [] : (this.departmentWords.get(head) ?? []))
    );
  }

  private rolesOfFunction(title: string): ReadonlySet<Role> {
    const words = foldedWordsOf(withJoinedPenk(title));
    const roles = new Set<Role>();
    const at = new Set<number>();
    for (const phrase of phrasesIn(words, () => true)) {
      for (const mark of phrase.marks) roles.add(mark);
      for (let word = 0; word < phrase.length; word += 1) at.add(phrase.at + word);
    }
    words.forEach(({ key }, index) => {
      if (at.has(index) || isHollow(key) || key.length < 2) return;
      this.functionWords.add(key);
      roles.add(`word:${key}`);
    });
    return roles;
  }
}

const penkBetween = String.raw`(?:\.?\s*(?:\+|\/|-|&(?:amp;)?|en|and|und|n|'n'?)\s*)`;
const penkTail = String.raw`(?:team|afdeling|advis|advies|medewerk|manager|mens|collega|hoofd|leid|dame|er(?!\p{L})|ers(?!\p{L}))`;
const penk = new RegExp(
  String.raw`(?<![\p{L}'])p${penkBetween}k(?:(?!['\p{L}])|(?=${penkTail})|'(?=${penkTail}|s(?!\p{L})))(?<initial>\.(?=\s*\p{Lu}\p{Ll}))?`,
  'giu',
);
const penkOfInitials = new RegExp(
  String.raw`(?<![\p{L}'.])p\.\s?k\.?(?=[\s-]*(?:$|[,;)\/]|${penkTail}))`,
  'giu',
);

/**
 * "P&K", "P & K", "P. en K." and the like as one word, so that they are not two people. The K of
 * "P. en K. Jansen" is kept too, since it may be an initial.
 */
export function withJoinedPenk(text: string): string {
  return text
    .replaceAll(penk, (...match: unknown[]) => {
      const { initial } = match.at(-1) as { initial?: string };
      return initial === undefined ? 'penk ' : 'penk K.';
    })
    .replaceAll(penkOfInitials, 'penk ');
}

interface Phrase {
  at: number;
  length: number;
  marks: ReadonlySet<RoleMark>;
}

function phrasesIn(words: readonly Word[], isName: (word: Word) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at, isName);
    if (phrase !== null) phrases.push(phrase);
    at += phrase?.length ?? 1;
  }
  return phrases;
}

// The longest phrase counts; with one slip only where no phrase stands as it should be.
function phraseAt(
  words: readonly Word[],
  at: number,
  isName: (word: Word) => boolean,
): Phrase | null {
  for (const inOneSlip of [false, true])
    for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length);
      // "P.K. Jansen" and "P.M. Jansen" have initials.
      if (phrase.every((word) => word.key.length === 1)) continue;
      if (inOneSlip && phrase.some((word) => word.key.length === 1 || isName(word))) continue;
      const joined = phrase.map(({ key }) => key).join('');
      const keys = inOneSlip ? phrasesBySlip.near(joined) : [joined];
      const marks = keys.map((key) => marksByPhrase.get(key)).find((found) => found !== undefined);
      if (marks !== undefined) return { at, length, marks };
    }
  return null;
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
