/**
 * Whether a post was sent by a page of another origin than the one it is sent to, or by one that has none. A browser names
 * the origin of every post; where it does not, it may still say that it was another site (Fetch Metadata). What says
 * neither is no browser, and brings no cookies of somebody else.
 */
export function isFromElsewhere({ method, url, headers }: Request): boolean {
  if (method !== 'POST') return false;
  const origin = headers.get('origin');
  if (origin !== null) return origin !== new URL(url).origin;
  return ['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}
