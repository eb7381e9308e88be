import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { JsonMeter } from './json-meter.ts';
import { sizeLimits, type SizeLimits } from './request-limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request may hold; the public's limits until a hook before the body gives others. */
    sizeLimits: SizeLimits;
  }
}

/** A request that is refused as such; its message is told to the caller and holds nothing that was sent. */
export class RefusedRequest extends Error {
  readonly statusCode: 400 | 413 | 415;
  constructor(statusCode: 400 | 413 | 415, message: string) {
    super(message);
    this.name = 'RefusedRequest';
    this.statusCode = statusCode;
  }
}

/**
 * Takes JSON in UTF-8 and nothing else. A body is measured while it comes in and refused at the first
 * byte over a limit, so that nothing larger is ever kept or parsed. What still comes of it is thrown away by
 * Node, until the time for a request is over.
 */
export function readJsonBodies(app: FastifyInstance): void {
  app.decorateRequest('sizeLimits', null as never);
  app.addHook('onRequest', async (request) => {
    request.sizeLimits = sizeLimits.public;
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
  const body = await measured(raw, limits, tooLarge);
  if (!isUtf8(body)) throw new RefusedRequest(400, 'The body is not valid UTF-8');
  return body.toString('utf8');
}

function measured(
  raw: FastifyRequest['raw'],
  limits: SizeLimits,
  tooLarge: () => RefusedRequest,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const meter = new JsonMeter(limits);
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.bodyBytes) return refuse(tooLarge());
      const problem = meter.read(chunk);
      if (problem !== null) return refuse(new RefusedRequest(400, `The request ${problem}`));
      chunks.push(chunk);
    };
    const onEnd = () => resolve(Buffer.concat(chunks, size));
    const onBroken = () => refuse(new RefusedRequest(400, 'The body ended too early'));
    const refuse = (cause: RefusedRequest) => {
      raw.off('data', onData).off('end', onEnd).off('error', onBroken).off('close', onBroken);
      raw.on('error', () => undefined);
      reject(cause);
    };
    raw.on('data', onData).on('end', onEnd).on('error', onBroken).on('close', onBroken);
  });
}

function isInUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1] ?? 'utf-8';
  return ['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase());
}
