import { readRightOf, readsPart, type Viewer } from '@klantreacties/access';
import type { Audience, Channel, LetterCode, LetterState } from '@klantreacties/procedure';
import type { ShownLetter } from '../sending/letter-store.ts';
import type { Readership } from '../sending/quality-readers.ts';

/** A letter of a case as staff see it: that it went, to whom, in what state, and its words where they may read them. */
export interface LetterOfCase {
  id: string;
  code: LetterCode;
  title: string;
  text: string | null;
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

/**
 * The letters of a case for P&K, or an outside person who was called in; where no fact
 * said yet who reads it, one restricted letter restricts the case whole. Null for anybody else, and for who is shut
 * out of it. Of whom was called in nothing is known here, so an outside person is given no words.
 */
export function lettersOfCase(
  viewer: Viewer,
  { letters, readership }: LettersOf & { readership: Readership },
): LetterOfCase[] | null {
  if (viewer.kind !== 'staff' || readership.isShutOut(viewer.id)) return null;
  if (!readsPart(viewer, 'LETTERS') || letters.length === 0) return null;
  const { reach, restricted } = readRightOf(viewer);
  const isRestricted = readership.isKnown
    ? readership.restricted
    : letters.some(({ restricted }) => restricted);
  if (!restricted && isRestricted) return null;
  return letters.map((letter) => ({
    ...stateOf(letter),
    title: letter.letter,
    text: reach === 'CALLED_IN' ? null : letter.body_text,
    audience: letter.audience,
    againOf: letter.again_of,
  }));
}

const stateOf = ({ id, letter: code, channel, state, sent_at: sentAt }: ShownLetter) => ({
  id,
  code,
  channel,
  state,
  sentAt: sentAt?.toISOString() ?? null,
});
