import type { Directory } from '../directory.ts';
import { localPartOf, takeApart } from './addresses.ts';
import { fold } from './fold.ts';
import { isHollow, prefixes } from './hollow-words.ts';
import {
  indexOf,
  isGiven,
  isSurname,
  type Colleague,
  type IndexOfNames,
  type PartHit,
} from './index-of-names.ts';
import { decoded, withoutTags } from './markup.ts';
import { isOneSlip } from './slips.ts';
import { spelledIn } from './spelled-in.ts';
import { wordsOf, type Word } from './words.ts';

// "Joris en zijn achternaam is Bakker" has five words from part to part.
const farthest = 6;

const labels = new Set(
  `naam namen voornaam voornamen achternaam familienaam roepnaam tussenvoegsel tussenvoegsels initialen
  voorletter voorletters first last name surname firstname lastname given family`.split(/\s+/),
);

interface Seen {
  at: number;
  hit: PartHit;
}

/**
 * Everybody whom a long text names by full name, mail address or phone, in the order of the directory.
 * A single name or a role means nobody there: a child may have the same name.
 */
export function whoIsNamedIn(directory: Directory, text: string): string[] {
  const index = indexOf(directory);
  const { rest, addresses, phones } = takeApart(fold(decoded(text)));
  const found = new Set([
    ...phones.flatMap((phone) => index.addresses.ownersOfPhone(phone)),
    ...addresses.flatMap((address) => ownersOf(index, address)),
    ...fullNamesIn(index, wordsOf(withoutTags(rest))),
  ]);
  return index.colleagues.map(({ person }) => person.id).filter((id) => found.has(id));
}

/** Whose mail address it is: one of ours, or another that spells a full name; a box is nobody's. */
export function ownersOf(index: IndexOfNames, address: string): string[] {
  if (index.addresses.isBox(address)) return [];
  const owners = index.addresses.ownersOf(address);
  return owners.length > 0 ? owners : spelledIn(index, localPartOf(address));
}

function fullNamesIn(index: IndexOfNames, words: readonly Word[]): string[] {
  const found = new Set<string>();
  const last = new Map<Colleague, Seen[]>();
  words.forEach((word, at) => {
    if (word.key.length >= 8 && !isHollow(word.key))
      for (const { person } of index.inOneWord(word.key)) found.add(person.id);
    for (const [hit, from] of hitsEndingAt(index, words, at)) {
      const before = last.get(hit.colleague) ?? [];
      const seen = before.filter((one) => from - one.at <= farthest);
      if (seen.some((one) => isFullName(words, one, { at: from, hit })))
        found.add(hit.colleague.person.id);
      else if (hasSlipBeside(words, hit, from, at)) found.add(hit.colleague.person.id);
      last.set(hit.colleague, [...seen, { at, hit }]);
    }
  });
  return [...found];
}

// A word alone, or joined with those before it: "Anne Marie" for "Annemarie".
function hitsEndingAt(
  index: IndexOfNames,
  words: readonly Word[],
  at: number,
): [hit: PartHit, from: number][] {
  const found = index.exactly(words[at]!).map((hit): [PartHit, number] => [hit, at]);
  for (let from = at - 1; from >= Math.max(0, at - 2); from -= 1) {
    if (!isSoft(words[from + 1]!.gap)) break;
    const some = words.slice(from, at + 1);
    const key = some.map((word) => word.key).join('');
    const look = some.map((word) => word.look).join('');
    for (const hit of index.exactly({ key, look, owner: null })) found.push([hit, from]);
  }
  return found;
}

function isFullName(words: readonly Word[], first: Seen, second: Seen): boolean {
  const { parts } = second.hit.colleague;
  if (first.at >= second.at || first.hit.parts.some((at) => second.hit.parts.includes(at)))
    return false;
  const has = (hit: PartHit, is: typeof isGiven) => hit.parts.some((at) => is(parts[at]!));
  const inOrder = has(first.hit, isGiven) && has(second.hit, isSurname);
  const turned = has(first.hit, isSurname) && has(second.hit, isGiven);
  if (!inOrder && !turned) return false;
  if (isLabelled(words, first.at, second.at)) return true;
  const mayTurn = words[first.at]!.capital && words[second.at]!.capital;
  return (
    (inOrder && isBridged(words, first.at, second.at, false)) ||
    (turned && mayTurn && isBridged(words, first.at, second.at, true))
  );
}

// "voornaam: Joris, achternaam: Bakker": between stands what the second is, and hardly anything else.
function isLabelled(words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  return (
    between.some(({ key }) => labels.has(key)) &&
    between.every(({ key }) => labels.has(key) || isHollow(key) || key === 'en') &&
    words.slice(from + 1, to + 1).every(({ gap }) => gap.length <= 20)
  );
}

// Between two parts stand prefixes, initials and at most one more name; no end of a sentence.
function isBridged(
  words: readonly Word[],
  from: number,
  to: number,
  mayHaveComma: boolean,
): boolean {
  let others = 0;
  for (let at = from + 1; at <= to; at += 1) {
    const { gap } = words[at]!;
    const isAfterInitial = words[at - 1]!.key.length <= 2;
    if (
      !isSoft(gap) &&
      !(mayHaveComma && gap.trim() === ',') &&
      !(isAfterInitial && gap.trim() === '.')
    )
      return false;
    if (at === to || prefixes.has(words[at]!.key) || words[at]!.key.length === 1) continue;
    others += words[at]!.capital ? 1 : 2;
  }
  return others <= 1;
}

// "Jorris Bakker": both with a capital and beside each other.
function hasSlipBeside(words: readonly Word[], hit: PartHit, from: number, to: number): boolean {
  if (!words[from]!.capital) return false;
  return [beside(words, from, -1), beside(words, to, 1)].some((at) => {
    if (at === null || !words[at]!.capital || isHollow(words[at]!.key)) return false;
    const [first, last] = at < from ? [at, from] : [to, at];
    if (!isBridged(words, first, last, false)) return false;
    return hit.colleague.parts.some(
      (part, number) =>
        !hit.parts.includes(number) &&
        hit.parts.some((own) =>
          at < from
            ? isGiven(part) && isSurname(hit.colleague.parts[own]!)
            : isSurname(part) && isGiven(hit.colleague.parts[own]!),
        ) &&
        (isOneSlip(part.key, words[at]!.key) || isOneSlip(part.withPrefixes, words[at]!.key)),
    );
  });
}

function beside(words: readonly Word[], from: number, step: 1 | -1): number | null {
  let at = from + step;
  while (words[at] !== undefined && prefixes.has(words[at]!.key)) at += step;
  return words[at] === undefined ? null : at;
}

function isSoft(gap: string): boolean {
  return (
    (/^[ \t'’"_.*~`^#|/\\()[\]{}<>«»„“”=+-]*$|^\s?\n\s?$|^[,;:]$/.test(gap) && !/\.\s/.test(gap)) ||
    /^%[\da-f]{2}$/i.test(gap)
  );
}
