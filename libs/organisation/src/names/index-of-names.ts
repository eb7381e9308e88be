import type { Directory, Staff } from '../directory.ts';
import { Addresses } from './addresses.ts';
import { callingNamesOf } from './calling-names.ts';
import { partsOfName, type NamePart } from './colleague-name.ts';
import { prefixes } from './hollow-words.ts';
import { Places } from './places.ts';
import { Reach } from './reach.ts';
import { Roles } from './roles.ts';
import { WordsBySlip } from './slips.ts';
import type { Word } from './words.ts';

/** A colleague who can sign in, with the parts of the name. */
export interface Colleague {
  /** The place in the directory. */
  order: number;
  person: Staff;
  parts: NamePart[];
}

/** How well a written word fits a part of a name. */
export type Fit = 'EXACT' | 'SLIP' | 'CALLING';

/** A colleague of whom a written word may name a part, by the numbers of these parts. */
export interface PartHit {
  colleague: Colleague;
  parts: number[];
  fit: Fit;
}

/** A part of a colleague's name, by the numbers of its words. */
export type Entry = Omit<PartHit, 'fit'>;

/** A colleague whose initial and surname may be a word. */
export interface InitialInOneWord {
  colleague: Colleague;
  isSure: boolean;
}

const longestInOneWord = 60;

/** What a directory knows people by, made once for each directory. */
export class IndexOfNames {
  readonly colleagues: Colleague[];
  readonly byId: ReadonlyMap<string, Colleague>;
  readonly reach: Reach;
  readonly roles: Roles;
  readonly places: Places;
  readonly addresses: Addresses;
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byLook = new Map<string, Entry[]>();
  private readonly bySlip: WordsBySlip;

  constructor(directory: Directory) {
    this.reach = new Reach(directory);
    this.roles = new Roles(directory);
    this.places = new Places(directory);
    this.addresses = new Addresses(directory);
    this.colleagues = this.reach.active.map((person, order) => ({
      order,
      person,
      parts: partsOfName(person.name),
    }));
    this.byId = new Map(this.colleagues.map((colleague) => [colleague.person.id, colleague]));
    for (const colleague of this.colleagues) this.take(colleague);
    this.bySlip = new WordsBySlip(this.byWord.keys());
  }

  /** Whose name has exactly this word as a part, in any of its shapes. */
  exactly(word: Pick<Word, 'key' | 'look' | 'owner'>): PartHit[] {
    const entries = new Set([
      ...(this.byWord.get(word.key) ?? []),
      ...(this.byLook.get(word.look) ?? []),
      ...(word.owner === null ? [] : (this.byWord.get(word.owner) ?? [])),
      ...this.behindAnotherPrefix(word.key),
    ]);
    return [...entries].map((entry) => ({ ...entry, fit: 'EXACT' }));
  }

  /** Whose name has this word but for a slip. */
  withSlip(key: string): PartHit[] {
    return this.bySlip
      .near(key)
      .flatMap((near) => this.byWord.get(near) ?? [])
      .map((entry) => ({ ...entry, fit: 'SLIP' }));
  }

  /** Who is called so, or has the name of which it is short. */
  calledSo(key: string): PartHit[] {
    return [...callingNamesOf(key)].flatMap((name) =>
      (this.byWord.get(name) ?? [])
        .filter(({ colleague, parts }) => parts.every((at) => isGiven(colleague.parts[at]!)))
        .map((entry): PartHit => ({ ...entry, fit: 'CALLING' })),
    );
  }

  /** Whose full name it is in one word: `jorisbakker`. */
  inOneWord(key: string): Colleague[] {
    const found = new Set<Colleague>();
    for (let at = 2; at <= Math.min(key.length, longestInOneWord) - 2; at += 1) {
      const fronts = this.byWord.get(key.slice(0, at));
      const backs = this.byWord.get(key.slice(at));
      const pairs: [Entry[], Entry[]][] = [
        [fronts ?? [], backs ?? []],
        [fronts ?? [], fronts === undefined ? [] : this.behindAnyPrefix(key.slice(at))],
        [backs === undefined ? [] : this.behindAnyPrefix(key.slice(0, at)), backs ?? []],
      ];
      for (const [some, others] of pairs) {
        if (some.length === 0 || others.length === 0) continue;
        const behind = Map.groupBy(others, ({ colleague }) => colleague);
        for (const front of some)
          if (behind.get(front.colleague)?.some((back) => isWhole(front, back)))
            found.add(front.colleague);
      }
    }
    return [...found];
  }

  /**
   * Whose initial and surname it is in one word, or the other way round: `jbakker`, `bakkerj`. The way
   * is sure unless a plural or a prefix would look the same.
   */
  initialInOneWord(key: string): InitialInOneWord[] {
    const ways: { initial: string; surname: string; isSure: boolean }[] = [
      { initial: key.charAt(0), surname: key.slice(1), isSure: true },
      { initial: key.charAt(0), surname: key.slice(2), isSure: !prefixes.has(key.slice(0, 2)) },
      { initial: key.slice(-1), surname: key.slice(0, -1), isSure: !/[sne]$/.test(key) },
    ];
    return ways.flatMap(({ initial, surname, isSure }) =>
      surname.length < 3
        ? []
        : [...(this.byWord.get(surname) ?? []), ...this.behindAnyPrefix(surname)]
            .filter(({ colleague, parts }) => {
              const first = colleague.parts[0]!;
              const isBehind = !parts.includes(0) && isGiven(first);
              return isBehind && first.key.startsWith(initial);
            })
            .map(({ colleague }) => ({ colleague, isSure })),
    );
  }

  private take(colleague: Colleague): void {
    const { parts } = colleague;
    const keep = (key: string, at: number[]) => add(this.byWord, key, { colleague, parts: at });
    parts.forEach((part, at) => {
      if (part.key.length < 2) return;
      keep(part.key, [at]);
      if (part.withPrefixes !== part.key) keep(part.withPrefixes, [at]);
      if (part.look !== part.key) add(this.byLook, part.look, { colleague, parts: [at] });
      const next = parts[at + 1];
      if (next === undefined || isGiven(part) !== isGiven(next)) return;
      keep(part.key + next.key, [at, at + 1]);
      if (part.withPrefixes + next.withPrefixes !== part.key + next.key)
        keep(part.withPrefixes + next.withPrefixes, [at, at + 1]);
    });
  }

  // "vdijk" too, where something else stands in the same word.
  private behindAnyPrefix(key: string): Entry[] {
    const alone = /^[vdt]/.test(key) ? (this.byWord.get(key.slice(1)) ?? []) : [];
    return [...this.behindAnotherPrefix(key), ...(key.length < 4 ? [] : alone).filter(hasPrefixes)];
  }

  // "vdberg" for "van den Berg", "alamrani" for "el Amrani".
  private behindAnotherPrefix(key: string): Entry[] {
    const found: Entry[] = [];
    for (let length = 2; length <= 7 && key.length - length >= 3; length += 1)
      if (prefixes.has(key.slice(0, length)) || key.slice(0, length) === 'vanden')
        for (const entry of this.byWord.get(key.slice(length)) ?? [])
          if (hasPrefixes(entry)) found.push(entry);
    return found;
  }
}

const indexes = new WeakMap<Directory, IndexOfNames>();

/** The index of a directory; made at the first call and kept as long as the directory is. */
export function indexOf(directory: Directory): IndexOfNames {
  const before = indexes.get(directory);
  if (before !== undefined) return before;
  const index = new IndexOfNames(directory);
  indexes.set(directory, index);
  return index;
}

/** Whether a part may be a given name. */
export function isGiven(part: NamePart): boolean {
  return part.kind !== 'SURNAME';
}

/** Whether a part may be a surname. */
export function isSurname(part: NamePart): boolean {
  return part.kind !== 'GIVEN';
}

/** Whether two entries of a colleague are a given name and a surname. */
export function isWhole(one: Entry, other: Entry): boolean {
  if (one.parts.some((at) => other.parts.includes(at))) return false;
  const has = (entry: Entry, is: typeof isGiven) =>
    entry.parts.some((at) => is(entry.colleague.parts[at]!));
  return (
    (has(one, isGiven) && has(other, isSurname)) || (has(one, isSurname) && has(other, isGiven))
  );
}

function hasPrefixes({ colleague, parts }: Entry): boolean {
  return parts.every((at) => {
    const part = colleague.parts[at]!;
    return part.withPrefixes !== part.key && part.kind === 'SURNAME';
  });
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}
