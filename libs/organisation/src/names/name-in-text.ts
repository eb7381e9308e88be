import { callingNamesOf } from './calling-names.ts';
import type { NamePart } from './colleague-name.ts';
import { isEverydayWord } from './everyday-words.ts';
import { isAddressed } from './forms-of-address.ts';
import { formsOfName, pluralsOfName, spellingOf, withoutSmallEnding } from './forms-of-name.ts';
import { fold, lookOf } from './fold.ts';
import { asWritten, oneOrMore, readText, type ReadWord } from './gist-words.ts';
import { isPlainWord, isSmallWord } from './plain-words.ts';
import { isOneSlip } from './slips.ts';
import { isSurnameWord } from './surname-words.ts';
import type { Word } from './words.ts';
import { partsOfWrittenName, type WrittenName } from './written-name.ts';

/** What a form that stands in a text goes back to. */
interface Origin {
  name: string;
  isGiven: boolean;
  /** Whether it is the name without the ending of a diminutive. */
  isShortened: boolean;
  isPlural: boolean;
}

// "De kreeg geen bericht": before these words stands somebody, and none of these prepositions.
const neverBeforeVerb = new Set(['de', 'den', 'door', 'om', 'in', 'na', 'op', 'bij']);
const verbs = new Set(
  `is was kreeg krijgt werd wordt had heeft moest moet mocht mag kon kan zat zit viel ging gaat bleef blijft hoorde
  wilde huilde kwam komt`.split(/\s+/),
);

/**
 * What of a text a reader takes for one of some names, as it is written there, or null. It looks for each word of a
 * name in any case, in the genitive and diminutive too, joined or in pieces, with look-alikes; with a capital also for
 * short forms ("Wim" for "Willem"), other spellings and slips. A word without which hardly a text can be written ("wil",
 * "de", the "groot" of a surname) counts only where a reader takes it for the name (docs/domain.md section 9).
 */
export function nameInText(text: string, names: readonly WrittenName[]): string | null {
  const parts = names.flatMap((name) => withJoined(partsOfWrittenName(name)));
  const readable = readText(text);
  const { words } = readable;
  const origins = originsOf(parts);
  for (const read of oneOrMore(readable)) {
    const found = [...(origins.get(read.key) ?? []), ...(origins.get(`=${read.look}`) ?? [])];
    if (found.some((origin) => isTakenFor(words, read, origin)) || isNearly(read, parts))
      return asWritten(text, readable, read);
  }
  return inAnotherScript(text, parts);
}

/** Whether a reader takes a Dutch word for a name where it stands. */
export function isName(words: readonly Word[], read: ReadWord, isGiven: boolean): boolean {
  const { key, at, capital, isInside, hasOwner } = read;
  if (isSmallWord(key)) {
    const isBeforeName = words[at + 1]?.capital ?? false;
    const isOdd = neverBeforeVerb.has(key) && verbs.has(words[at + 1]?.key ?? '');
    if (hasOwner || (!isGiven && isAddressed(words, at, isGiven))) return true;
    return capital && (isInside ? !isBeforeName : isOdd);
  }
  if (hasOwner || isAddressed(words, at, isGiven)) return true;
  if (isPlainWord(key)) return capital && (isGiven || isInside);
  return true;
}

function isTakenFor(words: readonly Word[], read: ReadWord, origin: Origin): boolean {
  // "De Vossen" is a family, "vossen" are animals.
  if (origin.isPlural && !(read.capital && read.isInside)) return false;
  const needsCapital = origin.isShortened || origin.name.length < 3;
  if (needsCapital && !words[read.at]!.capital) return false;
  return isName(words, read, origin.isGiven);
}

// A short form, another spelling or a slip. Each may by chance be another word, so it needs a capital, within a
// sentence where it is one.
function isNearly({ key, capital, isInside }: ReadWord, parts: readonly NamePart[]): boolean {
  if (!capital || key.length < 2 || isPlainWord(key)) return false;
  const isWord = isSurnameWord(key) || isEverydayWord(key);
  if (isWord && !isInside) return false;
  const forms = [key, key.replace(/s$/, '')].flatMap((one) => [one, ...withoutSmallEnding(one)]);
  const spellings = new Set(forms.map(spellingOf));
  return parts.some((part) => {
    if (part.key.length > 3 && spellings.has(spellingOf(part.key))) return true;
    if (part.kind === 'GIVEN' && forms.some((form) => callingNamesOf(form).has(part.key)))
      return true;
    const isSlip = part.key.length > 4 && key[0] === part.key[0] && isOneSlip(part.key, key);
    return isSlip && isInside && !isWord;
  });
}

// "jan" and "willem" are "janwillem" as well.
function withJoined(parts: readonly NamePart[]): NamePart[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (next === undefined) return [part];
    const key = part.key + next.key;
    return [
      part,
      { ...part, key, look: part.look + next.look, withPrefixes: part.key + next.withPrefixes },
    ];
  });
}

function originsOf(parts: readonly NamePart[]): Map<string, Origin[]> {
  const origins = new Map<string, Origin[]>();
  const take = (form: string, origin: Origin) => {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    for (const key of new Set([form, `=${lookOf(form)}`, `=${lookOf(capital)}`]))
      origins.set(key, [...(origins.get(key) ?? []), origin]);
  };
  for (const { key, withPrefixes, kind } of parts) {
    const isGiven = kind !== 'SURNAME';
    if (key.length < 2) continue;
    for (const name of new Set([key, withPrefixes])) {
      const origin = { name, isGiven, isShortened: false, isPlural: false };
      for (const form of formsOfName(name)) take(form, origin);
      if (isGiven) continue;
      for (const form of pluralsOfName(name)) take(form, { ...origin, isPlural: true });
    }
    if (isGiven)
      for (const form of withoutSmallEnding(key))
        take(form, { name: key, isGiven, isShortened: true, isPlural: false });
  }
  return origins;
}

// Scripts such as Chinese have no spaces between words.
function inAnotherScript(text: string, parts: readonly NamePart[]): string | null {
  const folded = fold(text).toLowerCase();
  const found = parts.find(
    ({ key }) => /[^a-z]/.test(key) && key.length > 1 && folded.includes(key),
  );
  return found?.key ?? null;
}
