import type { Directory } from '@klantreacties/organisation';
import { ConfigError } from '@klantreacties/service-runtime';
import { z } from 'zod';
import { areFrontEnds } from './front-ends.ts';

const variable = 'ALLOWED_ORIGINS';

// As a browser writes it (RFC 6454 section 6.2): no path, no port that goes without saying, never `null` or `*`.
const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:\/\/[^*]+$/.test(text) && new URL(text).origin === text;

const origin = z.string().refine(isOrigin, 'must hold origins such as https://www.example.nl');

/** Origins of front ends, by the brand of which each is, or `staff`. */
export const originsByBrand = z.record(z.string(), z.array(origin));
export type OriginsByBrand = z.infer<typeof originsByBrand>;

// What a developer's own server listens on, whatever its port.
const ownMachine = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Whether a page of an origin may ask the graph from a browser. In development each of this machine may. Throws a
 * ConfigError where a brand is not in the directory, or an origin is not one of TLS in production.
 */
export function allowedOrigins(
  given: OriginsByBrand,
  { production, directory }: { production: boolean; directory: Directory },
): (origin: string) => boolean {
  const origins = Object.values(given).flat();
  const refuse = (reason: string) => new ConfigError([{ variable, reason }]);
  if (!areFrontEnds(Object.keys(given), directory))
    throw refuse('names what is neither a brand of the directory nor `staff`');
  if (production && !origins.every((one) => one.startsWith('https://')))
    throw refuse('holds an origin without TLS, which production does not let in');
  const known = new Set(origins);
  return (asking) => known.has(asking) || (!production && ownMachine.test(asking));
}
