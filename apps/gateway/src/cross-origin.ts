import cors from 'cors';
import type { onRequestHookHandler } from 'fastify';

const hour = 3_600;

/**
 * Says on every answer, refusals too, whether a page of another origin may read it, and on a preflight what it may
 * send. One that is not allowed gets no such header. Cookies are never asked for: who asks says so in `authorization`,
 * which no other site can make a browser send.
 */
export function crossOrigin(isAllowed: (origin: string) => boolean): onRequestHookHandler {
  const headers = cors({
    origin: (origin, answer) => answer(null, origin !== undefined && isAllowed(origin)),
    methods: ['POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'x-correlation-id',
      // What Apollo's clients name themselves and their operations by, and ask for a preflight with.
      'apollographql-client-name',
      'apollographql-client-version',
      'apollo-require-preflight',
      'x-apollo-operation-name',
    ],
    exposedHeaders: ['x-correlation-id'],
    // The longest that Chromium takes.
    maxAge: 2 * hour,
    preflightContinue: true,
  });
  return (request, reply, done) => {
    // Also where the answer says nothing of it: whoever keeps it must not give it to another origin.
    reply.header('vary', 'origin');
    const answer = {
      getHeader: (name: string) => reply.getHeader(name),
      setHeader: (name: string, value: string) => void reply.header(name, value),
    };
    headers(request, answer, done);
  };
}
