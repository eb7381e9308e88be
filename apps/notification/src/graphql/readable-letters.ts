import {
  readersOfLetter,
  readRightOf,
  readsWhatIsFor,
  type Readers,
  type Viewer,
} from '@klantreacties/access';
import type { Audience, Channel, LetterCode, LetterState } from '@klantreacties/procedure';
import type { NewLetter, ShownLetter } from '../sending/letter-store.ts';
import type { Readership } from '../sending/quality-readers.ts';

/** A letter of a case as staff see it: its words, to whom it went, and how far it is. */
export interface LetterOfCase {
  id: string;
  code: LetterCode;
  title: string;
  text: string;
  audience: Audience;
  channel: Channel;
  state: LetterState;
  sentAt: string | null;
  againOf: string | null;
}

/** A letter as its reporter reads it, in full. */
export interface LetterToReporter {
  id: string;
  code: LetterCode;
  title: string;
  text: string;
  channel: Channel;
  state: LetterState;
  sentAt: string | null;
}

interface LettersOf {
  id: string;
  letters: readonly ShownLetter[];
}

/** Every letter to the reporter of a reaction, once it is queued, delivered or not; null for anybody else. */
export function lettersToReporter(
  viewer: Viewer,
  { id, letters }: LettersOf,
): LetterToReporter[] | null {
  if (viewer.kind !== 'reporter' || viewer.reactionId !== id) return null;
  return letters
    .filter(({ audience }) => audience === 'REPORTER')
    .map((letter) => ({ ...stateOf(letter), title: letter.subject, text: letter.body_text }));
}

/** The letters of a case with what was shown of its viewer: to which of its readers they belong. */
interface LettersForReaders<Of> {
  letters: readonly Of[];
  readers: Readers;
  readership: Readership;
}

/** The letters of a case for who may read it (`readableOf`). */
export const lettersOfCase = (
  viewer: Viewer,
  given: LettersForReaders<ShownLetter>,
): LetterOfCase[] | null =>
  readableOf(viewer, given)?.map((letter) => ({
    ...stateOf(letter),
    title: letter.letter,
    text: letter.body_text,
    audience: letter.audience,
    againOf: letter.again_of,
  })) ?? null;

/** A letter that a command would bring, as it would be mailed. */
export interface LetterToCome {
  code: LetterCode;
  title: string;
  text: string;
  audience: Audience;
  channel: Channel;
  to: string | null;
}

/** The letters that a command would bring, for who would read them afterwards. */
export const lettersToCome = (
  viewer: Viewer,
  given: LettersForReaders<NewLetter>,
): LetterToCome[] | null =>
  readableOf(viewer, given)?.map(({ code, subject, text, audience, to }) => ({
    code,
    title: subject.toWellFormed(),
    text: text.toWellFormed(),
    audience,
    channel: to === null ? 'FILE' : 'MAIL',
    to,
  })) ?? null;

/**
 * Those letters of a case that who may read it reads, as its pass says: those that the time line shows them. Whether
 * they are shut out, or may not read what is restricted, is asked here too, by what notification knows itself: null
 * then. Where no fact said yet who reads the case, one restricted letter restricts it whole.
 */
function readableOf<Of extends Pick<ShownLetter, 'audience' | 'restricted'>>(
  viewer: Viewer,
  { letters, readers, readership }: LettersForReaders<Of>,
): Of[] | null {
  if (viewer.kind !== 'staff' || readership.isShutOut(viewer.id)) return null;
  const isRestricted = readership.isKnown
    ? readership.restricted
    : letters.some(({ restricted }) => restricted);
  if (isRestricted && !readRightOf(viewer).restricted) return null;
  return letters.filter(({ audience }) => readsWhatIsFor(readersOfLetter(audience), readers));
}

const stateOf = ({ id, letter: code, channel, state, sent_at: sentAt }: ShownLetter) => ({
  id,
  code,
  channel,
  state,
  sentAt: sentAt?.toISOString() ?? null,
});
