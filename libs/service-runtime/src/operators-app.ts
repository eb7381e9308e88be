import { fastify, type FastifyInstance } from 'fastify';
import { incomingBody, letGoOf } from './incoming-body.ts';
import type { Metrics } from './metrics.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { timeLimits } from './request-limits.ts';
import type { Part } from './run-service.ts';

/**
 * What operators ask a process, on a port of its own that no caller reaches. It is ready when no part has
 * a problem; the answer names the parts and no more.
 */
export function createOperatorsApp(options: {
  metrics: Metrics;
  parts: () => readonly Part[];
}): FastifyInstance {
  const app = fastify({
    http: {
      headersTimeout: timeLimits.headMs,
      connectionsCheckingInterval: timeLimits.checkedEveryMs,
    },
    requestTimeout: timeLimits.requestMs,
    keepAliveTimeout: timeLimits.idleMs,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
  });
  app.addHook('onRequest', async ({ raw, is404 }, reply) => {
    // Nobody asks for a body here; one that comes all the same is thrown away.
    void incomingBody(raw).over(0);
    reply.header('x-content-type-options', 'nosniff');
    if (is404) return reply.code(404).send({ errors: [{ message: 'There is nothing here' }] });
    return undefined;
  });
  app.addHook('onResponse', async ({ raw }) => letGoOf(raw));
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
    return options.metrics.text();
  });
  return app;
}
