import type { FastifyInstance, FastifyReply, RouteHandlerMethod } from 'fastify';
import { byPostOnly } from './refusals.ts';

/**
 * What is answered at `/graphql` to another method than POST: the explorer to GET where there is one, on OPTIONS what
 * is allowed (RFC 9110 section 9.3.7), which a browser asks before a page of another origin, and 405 to the rest.
 */
export function answerOtherMethods(
  app: FastifyInstance,
  { explorer }: { explorer: RouteHandlerMethod | null },
): void {
  const allow = explorer === null ? 'POST, OPTIONS' : 'GET, POST, OPTIONS';
  const notAllowed = async (_request: unknown, reply: FastifyReply) =>
    reply.code(405).header('allow', allow).send(byPostOnly);
  const options = async (_request: unknown, reply: FastifyReply) =>
    reply.code(204).header('allow', allow).send();
  const url = '/graphql';
  app.route({ method: 'GET', url, handler: explorer ?? notAllowed });
  // Before the body, which would be refused by its type or its size.
  app.route({ method: 'OPTIONS', url, onRequest: options, handler: options });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    url,
    onRequest: notAllowed,
    handler: notAllowed,
  });
}
