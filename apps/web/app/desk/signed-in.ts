import { createHash } from 'node:crypto';
import { MeDocument, type MeQuery } from '@klantreacties/operations';
import type { LoaderFunctionArgs } from 'react-router';
import { staffContext } from '../page-context.ts';
import { asStaff } from './staff.ts';

/** Who is signed in, as the graph says it. */
export type Me = MeQuery['me'];

const most = 1_000;

/**
 * Keeps for a minute what was found for a token, which is asked once for all who wait for it; of the token its hash alone.
 * What failed is not kept.
 */
export function createKeptByToken<Found>({ freshMs = 60_000, now = () => performance.now() } = {}) {
  const kept = new Map<string, { since: number; found: Promise<Found> }>();
  return (token: string, find: () => Promise<Found>): Promise<Found> => {
    const key = createHash('sha256').update(token).digest('base64url');
    const known = kept.get(key);
    // A failure is of its own page: it has with it what was filled in there.
    if (known !== undefined && now() - known.since < freshMs) return known.found.catch(find);
    const one = { since: now(), found: find() };
    kept.delete(key);
    kept.set(key, one);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    one.found.catch(() => kept.get(key) === one && kept.delete(key));
    return one.found;
  };
}

const byToken = createKeptByToken<Me>();

/** Who is signed in, for what a page says of them; what they may do, the graph decides at each question. Throws as `asStaff` does. */
export async function whoIsSignedIn(
  asked: Pick<LoaderFunctionArgs, 'request' | 'context'>,
): Promise<Me> {
  const ask = await asStaff(asked);
  const token = (await asked.context.get(staffContext).token()) ?? '';
  return byToken(token, async () => (await ask(MeDocument, {})).data.me);
}
