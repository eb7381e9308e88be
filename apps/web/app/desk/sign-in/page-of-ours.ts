const first = '/werk';

// It is kept in a cookie, for each of a few tabs, and a server refuses whoever brings too much of those.
const longest = 1_500;

/**
 * The page of the desk to come back to; the first one for all else, so that no link of a stranger leads elsewhere, nor
 * fills up a browser.
 */
export function pageOfOurs(given: string | null): string {
  const base = 'https://desk.invalid';
  if (given === null || !URL.canParse(given, base)) return first;
  const { origin, pathname, search } = new URL(given, base);
  const page = pathname + search;
  const isOurs = origin === base && /^\/werk(\/|$)/.test(pathname) && page.length <= longest;
  return isOurs ? page : first;
}
