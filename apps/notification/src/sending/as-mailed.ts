import type { Opener } from '@klantreacties/event-contracts';
import { withToken } from '../letters/layout/token-link.ts';
import type { LetterToSend } from './letter-store.ts';

// As long as a mail server is tried; intake gives nothing for an older one either.
const tokenHoldsMs = 2 * 86_400_000;

/** Opens what was sealed for the mail alone; null where its reaction was erased. */
export type OpenToken = (caseId: string, sealed: string) => Promise<string | null>;

const token = /^[\w-]{22,128}$/;

/** Opens it by the key of its reaction; what is no token is put into no letter. */
export const tokenOpenerBy =
  (keyRing: Opener['keyRing']): OpenToken =>
  async (caseId, sealed) => {
    const opened = await keyRing.open(caseId, sealed);
    const given = opened === 'erased' || !('token' in opened) ? '' : String(opened.token);
    return token.test(given) ? given : null;
  };

/**
 * A letter as it is mailed: with its token, which stands nowhere else in clear. Null where the token is void or gone,
 * so that the letter serves nothing any more.
 */
export async function asMailed(
  letter: LetterToSend,
  { openToken, now }: { openToken: OpenToken; now: Date },
): Promise<LetterToSend | null> {
  if (letter.sealed_token === null) return letter;
  if (now.getTime() - letter.queued_at.getTime() >= tokenHoldsMs) return null;
  const opened = await openToken(letter.case_id, letter.sealed_token);
  if (opened === null) return null;
  const { text, html } = letter;
  return { ...letter, text: withToken(text, opened), html: withToken(html, opened) };
}
