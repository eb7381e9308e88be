import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { fastify, type FastifyInstance } from 'fastify';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { createOperatorsApp } from './operators-app.ts';
import { readJsonBodies } from './read-json-body.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { connectionLimits, sizeLimits, timeLimits } from './request-limits.ts';
import type { Part } from './run-service.ts';
import { dataHeaders, productionHeaders } from './security-headers.ts';

/** Answers over HTTP, on one port callers and on another one operators. */
export interface HttpServer extends Part {
  /** What callers may ask. */
  readonly app: FastifyInstance;
  /** `/health/live`, `/health/ready` and `/metrics`, for who runs the process. */
  readonly operators: FastifyInstance;
}

/** What a server of ours is made of; the time limits can be shorter for a spec. */
export interface HttpServerOptions {
  port: number;
  operatorsPort: number;
  host: string;
  production: boolean;
  /** Networks whose word on the address of a caller is believed; `request.ip` is then that caller's. */
  trustedProxies?: readonly string[];
  logger: Logger;
  metrics: Metrics;
  parts: () => readonly Part[];
  times?: { headMs: number; requestMs: number; idleMs: number; checkedEveryMs: number };
}

/** The HTTP side of a process. Callers are held to `request-limits.ts`, whatever they ask. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { port, operatorsPort, host, production, logger, metrics } = options;
  const { headMs, requestMs, idleMs, checkedEveryMs } = options.times ?? timeLimits;
  const headers = { ...dataHeaders, ...(production ? productionHeaders : {}) };
  const app = fastify({
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    bodyLimit: sizeLimits.staff.bodyBytes,
    http: {
      headersTimeout: headMs,
      connectionsCheckingInterval: checkedEveryMs,
      // Looked at below, where the answer gets the headers of every other.
      requireHostHeader: false,
    },
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    connectionTimeout: idleMs,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (_error, _request, reply) =>
      void reply
        .headers(headers)
        .code(400 as never)
        .send(refusal('The address is not valid') as never),
  });
  const inProgress = new WeakMap<Socket, number>();
  app.addHook('onRequest', async ({ raw }, reply) => {
    const { socket } = raw;
    reply.headers(headers);
    const atOnce = (inProgress.get(socket) ?? 0) + 1;
    inProgress.set(socket, atOnce);
    if (atOnce > connectionLimits.atOnce) {
      raw.destroy();
      return reply.hijack();
    }
    const problem = problemOfHead(raw);
    return problem === null ? undefined : reply.code(400).send(refusal(problem));
  });
  readJsonBodies(app);
  app.addHook('onResponse', (request, reply, done) => {
    const { socket } = request.raw;
    // In the next turn: what comes in one packet may be answered one by one, while all others wait.
    setImmediate(() => inProgress.set(socket, (inProgress.get(socket) ?? 1) - 1));
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestAnswered(route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(refusal('There is nothing here')),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    // The framework closes at once, and a sender that is still sending would lose its answer to the reset.
    reply.removeHeader('connection');
    if (status >= 500) logger.error({ cause: error }, 'A request failed');
    return reply.code(status).send(refusal(publicMessage(error, status)));
  });
  const operators = createOperatorsApp(options);

  return {
    name: 'http',
    app,
    operators,
    async start() {
      await operators.listen({ port: operatorsPort, host });
      await app.listen({ port, host });
    },
    async stop() {
      await app.close();
      await operators.close();
    },
  };
}

// A name or an address with a port, as RFC 9110 section 7.2 has it.
const validHost = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

function problemOfHead({ headers: { host = '' }, rawHeaders, url = '' }: IncomingMessage) {
  if (!validHost.test(host) || timesGiven(rawHeaders, 'host') > 1) return 'The host is not valid';
  if (!URL.canParse(url, `http://${host}`)) return 'The address is not valid';
  return timesGiven(rawHeaders, 'authorization') > 1 ? 'Send one authorization header' : null;
}

const timesGiven = (rawHeaders: readonly string[], name: string): number =>
  rawHeaders.filter((header, at) => at % 2 === 0 && header.toLowerCase() === name).length;

const refusal = (message: string) => ({ errors: [{ message }] });

function publicMessage(error: Error, status: number): string {
  if (status >= 500) return 'Something went wrong on our side';
  if (error.name === 'RefusedRequest') return error.message;
  return clientFaults[status] ?? 'The request is not valid';
}

const clientFaults: Record<number, string> = {
  400: 'The request is not valid JSON',
  415: 'The request must be application/json',
};
