import { isHollow, prefixes } from './hollow-words.ts';
import {
  isGiven,
  isSurname,
  isWhole,
  type Colleague,
  type IndexOfNames,
  type PartHit,
} from './index-of-names.ts';
import type { Word } from './words.ts';
import type { Segment } from './written.ts';

/** A segment with what its words are besides names. */
export interface ReadSegment extends Segment {
  /** Words that name a role or a place. */
  otherwise: ReadonlySet<number>;
}

/** A part of a colleague's name that stands somewhere in a segment. */
export interface Hit extends PartHit {
  words: number[];
}

/** How a segment names a colleague by more than one part; the lower, the surer. */
export const rankOf = {
  fullName: 0,
  fullNameWithSlip: 1,
  initialAndSurname: 2,
  callingNameAndSurname: 3,
} as const;

const rankByFit = {
  EXACT: rankOf.fullName,
  SLIP: rankOf.fullNameWithSlip,
  CALLING: rankOf.callingNameAndSurname,
} as const;

/** A colleague named by two parts, or by the whole name in one word. */
export interface WholeName {
  colleague: Colleague;
  words: number[];
  rank: number;
  span: number;
}

/** Whether a word of a segment can only be a name. */
export function isSolid(segment: ReadSegment, at: number): boolean {
  const { key } = segment.words[at]!;
  return key.length > 1 && !segment.otherwise.has(at) && !isHollow(key);
}

/** All parts of names in a segment, each word alone and joined with its neighbours. */
export function hitsIn(index: IndexOfNames, segment: ReadSegment): Hit[] {
  const { words } = segment;
  return words.flatMap((word, at) => {
    const hits = index.exactly(word).map((hit): Hit => ({ ...hit, words: [at] }));
    for (let length = 2; length <= 4 && at + length <= words.length; length += 1) {
      const joined = words.slice(at, at + length);
      if (joined.some(({ piece }) => piece !== word.piece)) break;
      const covered = joined.map((_, offset) => at + offset);
      if (covered.every((one) => words[one]!.key.length === 1)) continue;
      hits.push(...index.exactly(asOneWord(joined)).map((hit) => ({ ...hit, words: covered })));
    }
    if (isSolid(segment, at)) {
      const nearly = [...index.withSlip(word.key), ...index.calledSo(word.key)];
      hits.push(...nearly.map((hit) => ({ ...hit, words: [at] })));
    }
    return hits;
  });
}

/** Everybody whom a segment names by more than one part, the surest and nearest way of each. */
export function wholeNamesIn(
  index: IndexOfNames,
  segment: ReadSegment,
  hits: readonly Hit[],
): WholeName[] {
  const best = new Map<Colleague, WholeName>();
  const take = (found: WholeName) => {
    const before = best.get(found.colleague);
    if (before === undefined || comesBefore(found, before)) best.set(found.colleague, found);
  };
  for (const own of Map.groupBy(hits, ({ colleague }) => colleague).values()) {
    const some = own.slice(0, 24);
    for (const one of some) {
      for (const other of some) takePair(segment, one, other, take);
      takeInitials(segment, one, take);
    }
  }
  segment.words.forEach((word, at) => {
    if (!isSolid(segment, at)) return;
    const words = [at];
    while (segment.words[words.at(-1)! + 1]?.gap === '') words.push(words.at(-1)! + 1);
    const key = words.map((one) => segment.words[one]!.key).join('');
    // "johansen" is a surname too, and hardly Jo Hansen.
    if (key.length < 8 || (key.length === 8 && index.exactly(word).length > 0)) return;
    for (const colleague of index.inOneWord(key))
      take({ colleague, words, rank: rankOf.fullName, span: 0 });
  });
  return [...best.values()].sort((a, b) => a.colleague.order - b.colleague.order);
}

/** Whether one way of naming is surer than another, or as sure and nearer. */
export function comesBefore(one: WholeName, other: WholeName): boolean {
  return one.rank < other.rank || (one.rank === other.rank && one.span < other.span);
}

function takePair(
  segment: ReadSegment,
  one: Hit,
  other: Hit,
  take: (found: WholeName) => void,
): void {
  if (one.fit !== 'EXACT' || !isWhole(one, other)) return;
  if (one.words.some((at) => other.words.includes(at))) return;
  const words = [...one.words, ...other.words];
  const span = spanOf(segment, words);
  if (span === null) return;
  take({ colleague: one.colleague, words, rank: rankByFit[other.fit], span });
}

function takeInitials(segment: ReadSegment, surname: Hit, take: (found: WholeName) => void): void {
  const { colleague } = surname;
  if (surname.fit !== 'EXACT') return;
  if (!surname.parts.every((at) => isSurname(colleague.parts[at]!))) return;
  const given = colleague.parts.filter((part, at) => isGiven(part) && !surname.parts.includes(at));
  segment.words.forEach((word, at) => {
    if (surname.words.includes(at)) return;
    const short = abbreviationAt(segment, at);
    const fits = given.some(
      ({ key }) =>
        (short !== null && short.some((letters) => key.startsWith(letters))) ||
        (key.length === 1 && isSolid(segment, at) && word.key.startsWith(key)),
    );
    const words = [at, ...surname.words];
    const span = fits ? spanOf(segment, words) : null;
    if (span !== null) take({ colleague, words, rank: rankOf.initialAndSurname, span });
  });
}

/** What a word may be short for: an initial, some in a row, or "Joh."; null where it is a word. */
export function abbreviationAt({ words }: Segment, at: number): string[] | null {
  const { key, capital } = words[at]!;
  const next = words[at + 1];
  // "SdeBoer" has the initial in one word with the prefix.
  if (capital && next?.gap === '' && prefixes.has(key.slice(1))) return [key.charAt(0)];
  // "v.d. Berg" and "Bram v. Dijk" have prefixes, "V. Dijk" has an initial.
  const isPrefix = 'vdt'.includes(key) && !capital && (at > 0 || next?.key.length === 1);
  if (key.length === 1) return isPrefix ? null : [key];
  if (key.length <= 3 && !/[aeiouy]/.test(key) && !(key === 'vd'))
    return isHollow(key) ? null : [...key];
  return key.length <= 4 && (next?.gap.startsWith('.') ?? false) && !isHollow(key) ? [key] : null;
}

// How far words are from each other. Over a comma only where one side is a single word: "Bakker, Joris".
function spanOf(segment: ReadSegment, at: readonly number[]): number | null {
  const first = Math.min(...at);
  const last = Math.max(...at);
  const pieces = segment.words[last]!.piece - segment.words[first]!.piece;
  if (pieces > 0) {
    const solidIn = (piece: number) =>
      segment.words.filter((word, index) => word.piece === piece && isSolid(segment, index)).length;
    const sides = [segment.words[first]!.piece, segment.words[last]!.piece].map(solidIn);
    if (Math.min(...sides) > 1) return null;
  }
  let between = 0;
  for (let word = first + 1; word < last; word += 1)
    if (!at.includes(word) && !isHollow(segment.words[word]!.key)) between += 1;
  return between + 10 * pieces;
}

function asOneWord(words: readonly Word[]): Pick<Word, 'key' | 'look' | 'owner'> {
  return {
    key: words.map(({ key }) => key).join(''),
    look: words.map(({ look }) => look).join(''),
    owner: null,
  };
}
