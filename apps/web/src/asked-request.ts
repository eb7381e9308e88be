import type { FastifyRequest } from 'fastify';

/** The request of Fastify as that of the web, with its body as it came. */
export function askedRequest(request: FastifyRequest): Request {
  const { method, headers, body, protocol, host } = request;
  const given = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) given.append(name, one);
  return new Request(`${protocol}://${host}${pathOf(request)}`, {
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
