import { z } from 'zod';
import { pageHeaders } from './page-headers.ts';

const isOrigin = (text: string) =>
  URL.canParse(text) && /^https?:\/\/[^*\s;,]+$/.test(text) && new URL(text).origin === text;

/** An origin as a browser writes it (RFC 6454 section 6.2): no path, no port that goes without saying, no `*`. */
export const origin = z.string().refine(isOrigin, 'must hold origins such as https://www.skar.nl');

/** Origins whose pages may show those of a brand in a frame, by brand. */
export const originsByBrand = z.record(z.string(), z.array(origin));

/** The headers of a page by its path, which names the brand and the page: who may show it in a frame, and whether it runs a script, depends on that alone. */
export interface PageFrames {
  /** Whether any page of another origin may show this one. */
  mayBeFramed(pathname: string): boolean;
  headersOf(pathname: string): Readonly<Record<string, string>>;
}

// Where the link of letter E17 leads, and where it is used.
const ofLetterLink = /^\/[^/]+(?:\/en)?\/(?:volgen|nieuwe-code)$/;

/** Frames by the setting. A path that is not written plainly is as one that nobody may frame. */
export function createPageFrames(given: Readonly<Record<string, readonly string[]>>): PageFrames {
  const byBrand = new Map(Object.entries(given).filter(([, origins]) => origins.length > 0));
  const framersOf = (pathname: string) => byBrand.get(pathname.split('/')[1] ?? '');
  return {
    mayBeFramed: (pathname) => framersOf(pathname) !== undefined,
    headersOf: (pathname) => pageHeaders(framersOf(pathname), ofLetterLink.test(pathname)),
  };
}
