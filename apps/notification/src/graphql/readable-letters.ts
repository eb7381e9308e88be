import { caseScopeOf, type Viewer } from '@klantreacties/access';
import type { Audience, Channel, LetterCode, LetterState } from '@klantreacties/procedure';
import type { ShownLetter } from '../sending/letter-store.ts';

/** A letter as someone may read it. */
export interface ReadableLetter {
  letterId: string;
  code: LetterCode;
  title: string;
  text: string | null;
  audience: Audience;
  channel: Channel;
  state: LetterState;
  sentAt: string | null;
}

/**
 * What of a case's letters a viewer may read. Its reporter reads every letter to them in full once it is
 * queued, delivered or not. P&K, or an outside person who was called in, sees that letters went, to whom of the case and in what state, and no word of
 * them; a case with one restricted letter is restricted whole. Everyone else: null.
 */
export function readableLetters(
  viewer: Viewer,
  of: { id: string; letters: readonly ShownLetter[] },
): ReadableLetter[] | null {
  const scope = caseScopeOf(viewer);
  if (scope.reach === 'REACTION' && scope.reactionId === of.id)
    return of.letters
      .filter(({ audience }) => audience === 'REPORTER')
      .map((letter) => ({ ...stateOf(letter), title: letter.subject, text: letter.body_text }));
  const asQuality = scope.reach === 'ALL' || scope.reach === 'CALLED_IN';
  if (!asQuality || of.letters.length === 0) return null;
  if (scope.reach === 'ALL' && !scope.restricted && of.letters.some(({ restricted }) => restricted))
    return null;
  return of.letters.map((letter) => ({ ...stateOf(letter), title: letter.letter, text: null }));
}

const stateOf = (letter: ShownLetter) => ({
  letterId: letter.id,
  code: letter.letter,
  audience: letter.audience,
  channel: letter.channel,
  state: letter.state,
  sentAt: letter.sent_at?.toISOString() ?? null,
});
