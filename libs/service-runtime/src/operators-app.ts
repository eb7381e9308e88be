import { fastify, type FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { Part } from './run-service.ts';
import { incomingBody } from './incoming-body.ts';
import { timeLimits } from './request-limits.ts';

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
  });
  app.addHook('onRequest', async ({ raw }, reply) => {
    // Nobody asks for a body here; one that comes all the same is thrown away.
    void incomingBody(raw).over(0);
    reply.header('x-content-type-options', 'nosniff');
  });
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
