import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RouterContextProvider } from 'react-router';
import { askedRequest } from './asked-request.ts';
import { Compressible } from './compressible.ts';
import { formBody } from './form-body.ts';
import { isFromElsewhere } from './is-from-elsewhere.ts';
import { createKeptPages, type Page } from './kept-pages.ts';
import type { PageFrames } from './page-frames.ts';
import { refusedPage } from './refused-page.ts';
import { serveAssets } from './serve-assets.ts';

/** What a page is told of its request, beside the request itself. */
export interface OneRequest {
  correlationId: string;
  /** Of the visitor, behind the proxies that are trusted. */
  address: string;
  /** The brand whose own host was asked; null at a host of all brands. */
  hostBrand: string | null;
  /** Whether a page of another origin may show it in a frame. */
  mayBeFramed: boolean;
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
  hostBrandOf(host: string): string | null;
  /** The origin at which a visitor sees a host. */
  originOf(host: string): string;
  frames: PageFrames;
  /** Under which address a page is kept that is the same for everybody. */
  keptAddress(url: string): string;
  /** The folder of styles and pictures, whose names change with what they hold. */
  assets: URL;
}

/** Puts every page on a server, which holds callers to its limits. */
export function servePages(app: FastifyInstance, pages: Pages): void {
  const { handler, contextOf, hostBrandOf, originOf, frames, keptAddress, assets } = pages;
  serveAssets(app, assets);
  const keptPages = createKeptPages({ keptAddress });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => formBody(body),
  );
  const at = (request: FastifyRequest) => {
    const { host = '' } = request.headers;
    const hostBrand = hostBrandOf(host);
    const asked = askedRequest(request, { origin: originOf(host), hostBrand });
    return { asked, hostBrand, pathname: new URL(asked.url).pathname };
  };
  const refuse = (statusCode: number, pathname: string, reply: FastifyReply) =>
    reply
      .code(statusCode)
      .headers({ ...frames.headersOf(pathname), 'content-type': 'text/html; charset=utf-8' })
      .send(refusedPage(statusCode));
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/*',
    // What the limits of the server refuse never comes to a page.
    errorHandler(error, request, reply) {
      const { statusCode = 500 } = error;
      if (statusCode >= 500) throw error;
      reply.removeHeader('connection');
      return refuse(statusCode, at(request).pathname, reply);
    },
    async handler(request, reply) {
      const correlationId = randomUUID();
      const { asked, hostBrand, pathname } = at(request);
      // React Router refuses it too, but takes it for a failure of ours and says so in two English words.
      if (isFromElsewhere(asked)) return refuse(400, pathname, reply);
      const mayBeFramed = frames.mayBeFramed(pathname);
      const context = contextOf({
        correlationId,
        address: request.ip,
        hostBrand,
        mayBeFramed,
        cookieHeader: request.headers.cookie,
        setCookie: (line) => void reply.header('set-cookie', line),
      });
      const page = await keptPages(request, reply, {
        url: asked.url,
        make: () => handler(asked, context),
      });
      if (mayBeFramed) reply.removeHeader('x-frame-options');
      reply.headers(frames.headersOf(pathname)).header('x-correlation-id', correlationId);
      return send(page, request, reply);
    },
  });
}

function send(
  { status, headers, body }: Page,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.code(status);
  for (const [name, value] of headers) reply.header(name, value);
  return body instanceof Compressible ? body.sendTo(request, reply) : reply.send(body);
}
