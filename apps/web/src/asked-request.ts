import type { FastifyRequest } from 'fastify';

/**
 * The request of Fastify as that of the web, at the origin that its visitor sees and with its body as it came. At a host
 * of one brand its path is that of the same page at a host of all, so that pages, and what decides by their paths, need
 * not know of hosts.
 */
export function askedRequest(
  request: FastifyRequest,
  { origin, hostBrand }: { origin: string; hostBrand: string | null },
): Request {
  const { method, headers, body } = request;
  const given = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) given.append(name, one);
  const url = new URL(`${origin}${pathOf(request)}`);
  // Dots are gone from its path by now, so it leads to no page of another brand.
  if (hostBrand !== null) url.pathname = `/${hostBrand}${url.pathname.replace(/^\/$/, '')}`;
  // React Router gives a page that has this ending as data for its scripts. We have none, and one way to a page is enough.
  if (url.pathname.endsWith('.data')) url.pathname += '/';
  return new Request(url, {
    method,
    headers: given,
    ...(Buffer.isBuffer(body) ? { body: new Uint8Array(body) } : {}),
  });
}

/**
 * What was asked behind the host, which the first line of a request may name too (RFC 9112 section 3.2). A path that
 * begins with two slashes is no host: a form of another site could name that site in it, and look like one of ours.
 */
function pathOf({ raw: { url = '/' } }: FastifyRequest): string {
  if (url.startsWith('/')) return url;
  const { pathname, search } = new URL(url, 'http://pages.invalid');
  return pathname + search;
}
