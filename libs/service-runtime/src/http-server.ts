import { fastify, type FastifyInstance } from 'fastify';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { Part } from './run-service.ts';

// Wide enough that a text of some megabytes is refused by its field, not by the connection.
const bodyLimit = 8 * 1024 * 1024;

/** Answers over HTTP, among others `/health/live`, `/health/ready` and `/metrics`. */
export interface HttpServer extends Part {
  readonly app: FastifyInstance;
}

/**
 * The HTTP side of a process. It is ready when no part has a problem; the answer names the parts and
 * no more. Keeps idle connections longer than the gateway's pool does.
 */
export function createHttpServer(options: {
  port: number;
  host: string;
  logger: Logger;
  metrics: Metrics;
  parts: () => readonly Part[];
}): HttpServer {
  const { port, host, logger, metrics } = options;
  const app = fastify({ bodyLimit, keepAliveTimeout: 65_000, forceCloseConnections: true });

  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', (_request, reply) => {
    const problems = options
      .parts()
      .flatMap(({ name, problem }) =>
        (problem?.() ?? null) === null ? [] : [{ part: name, problem: problem?.() }],
      );
    return reply
      .code(problems.length === 0 ? 200 : 503)
      .send({ status: problems.length === 0 ? 'ready' : 'not ready', problems });
  });
  app.get('/metrics', async (_request, reply) => {
    reply.header('content-type', 'text/plain; version=0.0.4');
    return metrics.text();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.requestAnswered(route, reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ cause: error }, 'A request failed');
    const message = status >= 500 ? 'Something went wrong on our side' : clientFaults[status];
    return reply
      .code(status)
      .send({ errors: [{ message: message ?? 'The request is not valid' }] });
  });

  return {
    name: 'http',
    app,
    async start() {
      await app.listen({ port, host });
    },
    stop: () => app.close(),
  };
}

const clientFaults: Record<number, string> = {
  400: 'The request is not valid JSON',
  413: 'The request is larger than 8 MB',
  415: 'The request must be application/json',
};
