import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RouterContextProvider } from 'react-router';
import { askedRequest } from './asked-request.ts';
import { pageHeaders } from './page-headers.ts';
import { serveAssets } from './serve-assets.ts';

/** What pages take from one request beside what it asks. */
export interface OneRequest {
  correlationId: string;
  /** The cookies that came with it. */
  cookieHeader: string | undefined;
  /** Puts a cookie on its answer. */
  setCookie(line: string): void;
}

interface Pages {
  /** The pages of React Router, as its build has them. */
  handler(request: Request, context: RouterContextProvider): Promise<Response>;
  /** What pages take from one request. */
  contextOf(request: OneRequest): RouterContextProvider;
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
      const setCookie = (line: string) => void reply.header('set-cookie', line);
      const context = contextOf({ correlationId, cookieHeader: request.headers.cookie, setCookie });
      const answer = await handler(askedRequest(request), context);
      reply.headers(pageHeaders).header('x-correlation-id', correlationId);
      return send(answer, reply);
    },
  });
}

function send(answer: Response, reply: FastifyReply): FastifyReply {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) reply.header(name, value);
  return reply.send(answer.body === null ? null : Readable.fromWeb(answer.body as never));
}
