import { createHash } from 'node:crypto';
import type { RouteHandlerMethod } from 'fastify';

// A page and its files are of one version again after five minutes.
const maxAgeS = 300;

/** The headers of content that is the same for everybody, and may be kept for five minutes. */
export function mayBeKept(content: string | Buffer): { 'cache-control': string; etag: string } {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return { 'cache-control': `public, max-age=${maxAgeS}`, etag };
}

/** Whether the caller has that already, by its `if-none-match`: weak or strong, among others. */
export function isKept(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return (
    given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  );
}

/**
 * Answers a GET with content that is the same for everybody: anyone may keep it for five minutes, and then ask by its
 * ETag whether it is still so (RFC 9110 section 13.1.2). Everything else of ours is `no-store`.
 */
export function publicContent(
  content: string | Buffer,
  headers: { 'content-type': string; 'content-security-policy': string },
): RouteHandlerMethod {
  const kept = mayBeKept(content);
  return async (request, reply) => {
    reply.headers(kept);
    return isKept(request.headers['if-none-match'], kept.etag)
      ? reply.code(304).send()
      : reply.headers(headers).send(content);
  };
}
