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

type Entry = Omit<PartHit, 'fit'>;

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
  private readonly byFullName = new Map<string, Colleague[]>();
  private readonly byInitialAndSurname = new Map<string, Colleague[]>();
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
    return this.byFullName.get(key) ?? [];
  }

  /** Whose initial and surname it is in one word: `jbakker`. */
  initialInOneWord(key: string): Colleague[] {
    return this.byInitialAndSurname.get(key) ?? [];
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
    for (const key of fullNamesInOneWord(parts)) add(this.byFullName, key, colleague);
    for (const key of initialsInOneWord(parts)) add(this.byInitialAndSurname, key, colleague);
  }

  // "vdberg" for "van den Berg", "alamrani" for "el Amrani".
  private behindAnotherPrefix(key: string): Entry[] {
    const found: Entry[] = [];
    for (let length = 2; length <= 7 && key.length - length >= 3; length += 1)
      if (prefixes.has(key.slice(0, length)) || key.slice(0, length) === 'vanden')
        for (const entry of this.byWord.get(key.slice(length)) ?? [])
          if (
            entry.parts.every((at) => {
              const part = entry.colleague.parts[at]!;
              return part.withPrefixes !== part.key && part.kind === 'SURNAME';
            })
          )
            found.push(entry);
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

function fullNamesInOneWord(parts: readonly NamePart[]): Set<string> {
  const given = parts.filter((part) => part.kind === 'GIVEN');
  const surnames = parts.filter((part) => part.kind !== 'GIVEN');
  const keys = new Set<string>();
  for (const first of [given.slice(0, 1), given])
    for (const last of [surnames, ...surnames.map((surname) => [surname])])
      for (const form of ['key', 'withPrefixes'] as const) {
        const front = first.map(({ key }) => key).join('');
        const back = last.map((part) => part[form]).join('');
        if (front.length < 2 || back.length < 2) continue;
        keys.add(front + back).add(back + front);
      }
  return keys;
}

function initialsInOneWord(parts: readonly NamePart[]): Set<string> {
  const initials = parts.filter((part) => part.kind === 'GIVEN').map(({ key }) => key.charAt(0));
  const keys = new Set<string>();
  for (const surname of parts.filter((part) => part.kind !== 'GIVEN'))
    for (const form of [surname.key, surname.withPrefixes])
      if (form.length > 2)
        for (const front of [initials[0] ?? '', initials.join('')])
          if (front !== '') keys.add(front + form).add(form + front);
  return keys;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [value]);
  else before.push(value);
}
