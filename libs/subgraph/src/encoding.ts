import Negotiator from 'negotiator';

/** How an answer may be compressed (RFC 9110 section 12.5.3), or null where it may not. */
export function encodingOf(acceptEncoding: string | string[] | undefined): 'br' | 'gzip' | null {
  if (typeof acceptEncoding !== 'string') return null;
  const headers = { 'accept-encoding': acceptEncoding };
  const wanted = new Negotiator({ headers }).encoding(['br', 'gzip', 'identity'], {
    preferred: ['br', 'gzip'],
  });
  return wanted === 'br' || wanted === 'gzip' ? wanted : null;
}
