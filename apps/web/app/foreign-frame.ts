import type { RouterContextProvider } from 'react-router';
import { framedContext } from './page-context.ts';

/**
 * Whether a page is asked for a frame in a page of another origin, where no cookie of ours comes back (they are
 * `SameSite=Lax`): what a post has to say must then stand in its own answer, for a page after a redirect would not know
 * whose it is. Our own pages frame none.
 *
 * A browser says so by `Sec-Fetch-Dest` (Fetch Metadata). `Sec-Fetch-Site` and `Origin` do not tell: a form in a frame
 * is posted by our own page. A browser that says nothing may be in a frame wherever one is allowed, and what holds in a
 * frame holds outside too.
 */
export function isInForeignFrame({
  request: { headers },
  context,
}: {
  request: Request;
  context: Readonly<RouterContextProvider>;
}): boolean {
  return context.get(framedContext) && headers.get('sec-fetch-dest') !== 'document';
}
