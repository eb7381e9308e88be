import type { Directory, Location } from '../directory.ts';
import { foldedWordsOf, type Word } from './words.ts';

/** What of the written words names a place. */
export interface PlacesRead {
  locations: Location[];
  regionIds: Set<string>;
  /** The words that name a place. */
  at: Set<number>;
}

interface Named {
  location: Location | null;
  regionId: string | null;
}

const articles = new Set(['de', 'het', 't', 'the', 'la', 'le']);
const kinds = new Set(
  'kdv bso peuteropvang peuterspeelzaal kinderdagverblijf kinderopvang kindcentrum ikc locatie vestiging'.split(
    ' ',
  ),
);
const mostWords = 5;

/** Finds locations, regions and brands by their names. */
export class Places {
  private readonly byName = new Map<string, Named[]>();

  constructor(directory: Directory) {
    const brandWords = new Set<string>();
    for (const { name } of directory.brands) {
      const words = foldedWordsOf(name).map(({ key }) => key);
      for (const word of words) brandWords.add(word);
      this.take(words, null, null);
    }
    for (const { id, name } of directory.regions) this.take(coreOf(name, brandWords), null, id);
    for (const location of directory.locations)
      this.take(coreOf(location.name, brandWords), location, null);
  }

  /** Reads places; a bare word without its article is none where `isName` knows it as somebody's name. */
  read(words: readonly Word[], brandId: string, isName: (word: Word) => boolean): PlacesRead {
    const read: PlacesRead = { locations: [], regionIds: new Set(), at: new Set() };
    for (let at = 0; at < words.length; at += 1)
      for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
        const found = this.byName.get(joined(words.slice(at, at + length)));
        if (found === undefined) continue;
        const hasArticle = at > 0 && articles.has(words[at - 1]!.key);
        if (!hasArticle && length === 1 && isName(words[at]!)) continue;
        this.note(found, brandId, read);
        for (let word = at; word < at + length; word += 1) read.at.add(word);
        at += length - 1;
        break;
      }
    return read;
  }

  private note(found: readonly Named[], brandId: string, read: PlacesRead): void {
    const locations = found.flatMap(({ location }) => location ?? []);
    const own = locations.filter((location) => location.brandId === brandId);
    for (const location of own.length > 0 ? own : locations)
      if (!read.locations.includes(location)) read.locations.push(location);
    for (const { regionId } of found) if (regionId !== null) read.regionIds.add(regionId);
  }

  private take(words: string[], location: Location | null, regionId: string | null): void {
    const key = words.join('');
    if (key.length < 2) return;
    this.byName.set(key, [...(this.byName.get(key) ?? []), { location, regionId }]);
  }
}

// The name without the article, the brand and the kind of place before it.
function coreOf(name: string, brandWords: ReadonlySet<string>): string[] {
  const words = foldedWordsOf(name).map(({ key }) => key);
  let start = 0;
  while (
    start < words.length - 1 &&
    (articles.has(words[start]!) || kinds.has(words[start]!) || brandWords.has(words[start]!))
  )
    start += 1;
  return words.slice(start);
}

function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}
