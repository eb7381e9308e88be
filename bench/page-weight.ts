import { request } from 'undici';

/** What a page weighs, in bytes as they are sent to a browser. */
export interface PageWeight {
  html: string;
  pageBytes: number;
  styleBytes: number;
}

/** Fetches a page plain, and compressed with every style that it names. Throws where it names something else to load. */
export async function weightOf(url: string): Promise<PageWeight> {
  const html = await (await request(url)).body.text();
  const loaded = stylesIn(html);
  const sizes = await Promise.all(loaded.map((path) => sentBytes(new URL(path, url))));
  return {
    html,
    pageBytes: await sentBytes(new URL(url)),
    styleBytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** The addresses of the styles of a page; throws where it loads anything else. */
export function stylesIn(html: string): string[] {
  const other = /<(?:script|img|iframe|object|embed|video|audio|source|style)\b/i.exec(html);
  if (other !== null) throw new Error(`The page loads more than styles: ${other[0]}`);
  return [...html.matchAll(/<link\b[^>]*>/gi)].map(([link]) => {
    const href = /\bhref="([^"]+)"/i.exec(link)?.[1];
    if (!/\brel="stylesheet"/i.test(link) || href === undefined)
      throw new Error(`The page loads more than styles: ${link}`);
    return href;
  });
}

// The client decompresses nothing, so these are the bytes on the line, without the head.
async function sentBytes(url: URL): Promise<number> {
  const { statusCode, body } = await request(url, { headers: { 'accept-encoding': 'gzip, br' } });
  if (statusCode !== 200) throw new Error(`${url.pathname} answered ${statusCode}`);
  return (await body.arrayBuffer()).byteLength;
}
