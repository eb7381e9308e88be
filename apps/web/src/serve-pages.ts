import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouterContextProvider } from 'react-router';
import { pageHeaders } from './page-headers.ts';
import { serveAssets } from './serve-assets.ts';

interface Pages {
  /** The pages of React Router, as its build has them. */
  handler(request: Request, context: RouterContextProvider): Promise<Response>;
  /** What pages take from one request. */
  contextOf(correlationId: string): RouterContextProvider;
  /** The folder of styles and pictures, whose names change with what they hold. */
  assets: URL;
}

/** Puts every page on a server, which holds callers to its limits. */
export function servePages(app: FastifyInstance, { handler, contextOf, assets }: Pages): void {
  serveAssets(app, assets);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/*',
    async handler(request, reply) {
      const correlationId = randomUUID();
      const answer = await handler(asked(request), contextOf(correlationId));
      reply.headers(pageHeaders).header('x-correlation-id', correlationId);
      return send(answer, reply);
    },
  });
}

/** The request of Fastify as that of the web, with its body as it came. */
function asked({ raw, method, headers, body, protocol, host }: FastifyRequest): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers))
    for (const one of [value ?? []].flat()) given.append(name, one);
  return new Request(new URL(raw.url ?? '/', `${protocol}://${host}`), {
    method,
    headers: given,
    ...(Buffer.isBuffer(body) ? { body: new Uint8Array(body) } : {}),
  });
}

function send(answer: Response, reply: FastifyReply): FastifyReply {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) reply.header(name, value);
  return reply.send(answer.body === null ? null : Readable.fromWeb(answer.body as never));
}
