const first = '/werk';

/** The page of the desk to come back to; the first one for all else, so that no link of a stranger leads elsewhere. */
export function pageOfOurs(given: string | null): string {
  const base = 'https://desk.invalid';
  if (given === null || !URL.canParse(given, base)) return first;
  const { origin, pathname, search } = new URL(given, base);
  return origin === base && /^\/werk(\/|$)/.test(pathname) ? pathname + search : first;
}
