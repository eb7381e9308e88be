import { z } from 'zod';

// As a browser sends it: small letters, and the port where it is not the usual one.
const host = z.string().regex(/^[a-z\d][a-z\d.-]*(:\d{1,5})?$/, 'must be hosts in small letters');

/** Brands by the hosts that are theirs alone. */
export const brandsByHost = z.record(host, z.string());

/** The brand whose host was asked; null for a host of all brands. */
export function createHostBrands(
  given: Readonly<Record<string, string>>,
): (host: string) => string | null {
  const brands = new Map(Object.entries(given));
  return (asked) => brands.get(asked.toLowerCase()) ?? null;
}
