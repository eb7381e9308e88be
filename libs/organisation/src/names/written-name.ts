import { isKnownGivenName } from './calling-names.ts';
import { partsOfName, type NamePart } from './colleague-name.ts';
import { isFamilyWord } from './family-words.ts';
import { isAddressed, isFormOfAddress } from './forms-of-address.ts';
import { isHollow } from './hollow-words.ts';
import { isPlainWord, isSmallWord } from './plain-words.ts';
import { marksByPhrase } from './role-words.ts';
import { foldedWordsOf, type Word } from './words.ts';

// More words in small letters are a sentence, in which no word shows that it is a name.
const mostWordsOfName = 4;

/** A name as it was written somewhere, and what the field that holds it asked for. */
export interface WrittenName {
  text: string;
  /** A first name; a name; words among which a name may stand ("met juf Anouk, telefonisch"); a role, where none should. */
  field: 'FIRST_NAME' | 'NAME' | 'WORDS' | 'ROLE';
}

/** The parts of a written name. What may be a first name counts as one. */
export function partsOfWrittenName({ text, field }: WrittenName): NamePart[] {
  const isName = field === 'FIRST_NAME' || field === 'NAME';
  const parts = partsOfName(isName ? withoutAddress(text) : nameAmongWords(text, field));
  const isFirst = ({ kind, key, withPrefixes }: NamePart) =>
    kind === 'EITHER' || (field === 'FIRST_NAME' && key === withPrefixes);
  return parts.map((part) => (isFirst(part) ? { ...part, kind: 'GIVEN' } : part));
}

function withoutAddress(text: string): string {
  const words = text.split(/\s+/);
  const name = words.filter((word) => {
    const [first, ...more] = foldedWordsOf(word);
    return first === undefined || more.length > 0 || !isNoName(first.key);
  });
  return (name.length > 0 ? name : words).join(' ');
}

// Where somebody used capitals they show the names. Else any word of a text may be one that is no role, no word of
// family and none that every text has; a role without a capital within it has no name.
function nameAmongWords(text: string, field: WrittenName['field']): string {
  const words = foldedWordsOf(text).slice(field === 'ROLE' ? 1 : 0);
  const hasCapitals = words
    .slice(field === 'ROLE' ? 0 : 1)
    .some(({ capital, key }) => capital && !isNoName(key) && !isHollow(key));
  const isKept = ({ key, capital }: Word, at: number) => {
    if (isNoName(key) || (field === 'ROLE' && !hasCapitals)) return false;
    if (isKnownGivenName(key) && !isSmallWord(key) && (capital || !isPlainWord(key))) return true;
    if (isHollow(key)) return false;
    if (isAddressed(words, at, false)) return true;
    return hasCapitals ? capital : words.length <= mostWordsOfName && !isPlainWord(key);
  };
  return words
    .filter(isKept)
    .map(({ key }) => key)
    .join(' ');
}

const places = new Set(
  `administratie balie buitenschoolse dagopvang directie gemeente ggd huisarts kantoor klantenservice leiding
  management mail oudercommissie overdracht peuterspeelzaal planning receptie secretariaat telefonisch telefoon
  wijkteam`.split(/\s+/),
);

const isNoName = (key: string) =>
  isFormOfAddress(key) || isFamilyWord(key) || marksByPhrase.has(key) || places.has(key);
