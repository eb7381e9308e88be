import { localPartOf, takeApart } from './addresses.ts';
import { fold } from './fold.ts';
import { decoded, withoutTags } from './markup.ts';
import { withJoinedPenk } from './roles.ts';
import { wordsOf, type Word } from './words.ts';

/** Words that are about one person, as far as separators show; each knows its piece between commas and brackets. */
export interface Segment {
  words: (Word & { piece: number })[];
}

/** What a field says: segments, and mail addresses and phones apart. */
export interface WrittenField {
  segments: Segment[];
  addresses: string[];
  phones: string[];
}

const betweenPeople =
  /[&+;|\n\r•·]|\s(?:en\/of|en|and\/or|and|und|et|ve|of|or|plus|alsmede|evenals|samen met)(?=\s)/i;
const betweenPieces = /[,()[\]{}<>"“”„«»:/\\=*#!?]|\s_\s/;

const notApplicable = /^[^a-z]*n[^a-z]*(?:v[^a-z]*t|[abn])[^a-z]*$/i;

// A field of a form is short; more of it says nothing more of a person.
const mostSigns = 2_000;

/** Reads a field of a form. */
export function readField(text: string | null): WrittenField {
  const folded = withJoinedPenk(fold(decoded((text ?? '').slice(0, mostSigns))));
  if (notApplicable.test(folded)) return { segments: [], addresses: [], phones: [] };
  const { rest, addresses, phones } = takeApart(folded);
  const segments = withoutTags(rest)
    .split(betweenPeople)
    .map((part) => segmentOf(part.split(betweenPieces)))
    .filter(({ words }) => words.length > 0);
  return { segments, addresses, phones };
}

/** One segment of the words of a mail address before its sign. */
export function segmentOfAddress(address: string): Segment {
  return segmentOf([localPartOf(address)]);
}

/** Two segments about the same person. */
export function joinSegments(segments: readonly Segment[]): Segment {
  const words: Segment['words'] = [];
  for (const segment of segments) {
    const from = (words.at(-1)?.piece ?? -1) + 1;
    words.push(...segment.words.map((word) => ({ ...word, piece: word.piece + from })));
  }
  return { words };
}

function segmentOf(pieces: readonly string[]): Segment {
  return {
    words: pieces
      .map(wordsOf)
      .filter((words) => words.length > 0)
      .flatMap((words, piece) => words.map((word) => ({ ...word, piece }))),
  };
}
