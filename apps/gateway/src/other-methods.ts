import type { FastifyInstance, FastifyReply } from 'fastify';
import { byPostOnly } from './refusals.ts';

/** Answers 405 with what is allowed instead. */
export const byPostAlone = (allow: string) => async (_request: unknown, reply: FastifyReply) =>
  reply.code(405).header('allow', allow).send(byPostOnly);

/**
 * What is answered at `/graphql` to another method than GET and POST: on OPTIONS what is allowed (RFC 9110 section
 * 9.3.7), which a browser asks before a page of another origin, and 405 to the rest.
 */
export function answerOtherMethods(app: FastifyInstance, allow: string): void {
  const notAllowed = byPostAlone(allow);
  const options = async (_request: unknown, reply: FastifyReply) =>
    reply.code(204).header('allow', allow).send();
  const url = '/graphql';
  // Before the body, which would be refused by its type or its size.
  app.route({ method: 'OPTIONS', url, onRequest: options, handler: options });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    url,
    onRequest: notAllowed,
    handler: notAllowed,
  });
}
