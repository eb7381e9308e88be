import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { incomingBody, letGoOf, type IncomingBody } from './incoming-body.ts';
import { RefusedRequest } from './refused-request.ts';
import { sizeLimits, timeLimits, type SizeLimits } from './request-limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request may hold; the public's limits until a hook before the body gives others. */
    sizeLimits: SizeLimits;
  }
}

const bodies = new WeakMap<FastifyRequest['raw'], IncomingBody>();

/**
 * Takes JSON in UTF-8 and nothing else. A body is measured while it comes in and refused at the first
 * byte over a limit, so that nothing larger is ever kept or parsed. What still comes of it is read and
 * thrown away for a moment, and then the connection is closed.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.decorateRequest('sizeLimits', null as never);
  app.addHook('onRequest', (request, _reply, done) => {
    request.sizeLimits = sizeLimits.public;
    bodies.set(request.raw, incomingBody(request.raw));
    done();
  });
  app.addHook('onSend', async ({ raw }) => {
    if (!raw.complete) await bodies.get(raw)?.over(timeLimits.refusalWaitsMs);
  });
  app.addHook('onResponse', ({ raw }, _reply, done) => {
    letGoOf(raw);
    done();
  });
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', (request, _payload, done) => {
    received(request).then(
      (text) => void parse(request, text, done),
      (cause: Error) => done(cause),
    );
  });
}

async function received({ raw, headers, sizeLimits: limits }: FastifyRequest): Promise<string> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (encoding.trim().toLowerCase() !== 'identity')
    throw new RefusedRequest(415, 'The body must not be compressed');
  if (!isInUtf8(type)) throw new RefusedRequest(415, 'The body must be in UTF-8');
  const tooLarge = () =>
    new RefusedRequest(413, `The body is larger than ${limits.bodyBytes / 1024} KiB`);
  const announced = Number(headers['content-length'] ?? 0);
  if (announced > limits.bodyBytes) throw tooLarge();
  const body = await bodies.get(raw)!.within(limits, tooLarge);
  if (!isUtf8(body)) throw new RefusedRequest(400, 'The body is not valid UTF-8');
  return body.toString('utf8');
}

function isInUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1] ?? 'utf-8';
  return ['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase());
}
