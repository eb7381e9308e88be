import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Viewer } from '@klantreacties/access';
import { documentLimits, sizeLimits, type Logger } from '@klantreacties/service-runtime';
import { createRequestReader, refusalOf } from '@klantreacties/subgraph';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  preHandlerAsyncHookHandler,
  RouteHandlerMethod,
} from 'fastify';
import { asksByHash, bodyOfSearch, isPersonal } from './body-of-search.ts';
import { compressAnswer } from './compress-answer.ts';
import { keepPublicAnswer } from './keep-public-answer.ts';
import type { KnownOperations } from './known-operations.ts';
import { refusals, refusalsByGet } from './refusals.ts';
import { createOperationResolver } from './resolve-operation.ts';
import type { GatewayContext } from './subgraph-source.ts';
import type { VisitorOf } from './visitor-of.ts';
import type { Asking } from './who-is-asking.ts';

const url = '/graphql';
const longestCallersId = 128;
const longestLanguages = 200;

/** What a caller calls its request by, as it stands in our logs: cut, and plain characters alone. */
const callersId = (given: string | string[] | undefined): string =>
  typeof given === 'string' ? given.replaceAll(/[^\w.:=/+-]/g, '').slice(0, longestCallersId) : '';

/** How the graph is asked: with POST by anyone, with GET by the public for an operation by its hash. */
export function mountGraph(
  app: FastifyInstance,
  options: {
    apollo: ApolloServer<GatewayContext>;
    logger: Logger;
    operations: KnownOperations;
    /** What a GET is answered that asks no operation. */
    otherwise: RouteHandlerMethod;
    whoIsAsking(authorization: string | undefined): Promise<Asking>;
    signViewer(viewer: Viewer): Promise<string>;
    visitorOf: VisitorOf;
  },
): void {
  const { apollo, logger } = options;
  const contexts = new WeakMap<object, GatewayContext>();
  const limits = documentLimits.client;
  const resolve = createOperationResolver(options.operations, { longest: limits.characters });
  const problemOf = createRequestReader(limits);

  // Who asks decides how much may come, so it is known before the body is read.
  const identify = async (request: FastifyRequest, reply: FastifyReply) => {
    const correlationId = randomUUID();
    reply.header('x-correlation-id', correlationId);
    const given = callersId(request.headers['x-correlation-id']);
    if (given !== '')
      logger.info(
        { correlationId, callerCorrelationId: given },
        'The caller has an id of its own for a request',
      );
    const asking = await options.whoIsAsking(request.headers.authorization);
    if ('refusal' in asking)
      return reply
        .code(asking.refusal === 'IDENTITY_PROVIDER_DOWN' ? 503 : 401)
        .send(refusals[asking.refusal]);
    const { viewer } = asking;
    if (viewer.kind === 'staff') request.sizeLimits = sizeLimits.staff;
    if (viewer.kind !== 'public' && request.method !== 'POST')
      return reply.code(400).send(refusalsByGet.NOT_PUBLIC);
    const acceptLanguage = (request.headers['accept-language'] ?? '').slice(0, longestLanguages);
    contexts.set(request, {
      viewerToken: await options.signViewer(viewer),
      correlationId,
      acceptLanguage,
      visitor: options.visitorOf(request),
      asked: { handsOutSecrets: true, isWhole: false },
    });
  };
  const takeSearch = async (request: FastifyRequest, reply: FastifyReply) => {
    const taken = bodyOfSearch(request.query, request.sizeLimits);
    if ('refusal' in taken) return reply.code(400).send(taken.refusal);
    request.body = taken.body;
  };
  const read = async (request: FastifyRequest, reply: FastifyReply) => {
    const resolved = resolve(request.body);
    if ('refusal' in resolved) return reply.code(resolved.status).send(resolved.refusal);
    request.body = resolved.body;
    const problem = problemOf(request.body, request.sizeLimits.jsonNodes);
    if (problem !== null) return reply.code(400).send(refusalOf(problem));
  };
  const refusePersonal = async (request: FastifyRequest, reply: FastifyReply) => {
    const { query } = request.body as { query: string };
    if (isPersonal(query)) return reply.code(400).send(refusalsByGet.PERSONAL);
  };
  const compress = compressAnswer(
    (request) => contexts.get(request)?.asked.handsOutSecrets === false,
  );
  const answer = fastifyApolloHandler(apollo, {
    context: async (request: object) => contexts.get(request)!,
  });

  app.post(url, { onRequest: identify, preHandler: read, onSend: compress, handler: answer });
  app.route({
    method: 'GET',
    url,
    onRequest: whereByHash(identify),
    preHandler: [takeSearch, read, refusePersonal].map(whereByHash),
    onSend: [
      keepPublicAnswer((request) => contexts.get(request)?.asked.isWhole === true),
      compress,
    ],
    handler(request, reply) {
      if (!asksByHash(request)) return options.otherwise.call(this, request, reply);
      return answerSearch(apollo, contexts.get(request)!, { request, reply });
    },
  });
}

const whereByHash =
  (
    hook: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ): preHandlerAsyncHookHandler =>
  async (request, reply) =>
    asksByHash(request) ? hook(request, reply) : undefined;

async function answerSearch(
  apollo: ApolloServer<GatewayContext>,
  context: GatewayContext,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
) {
  const { query, operationName, variables } = request.body as Record<string, unknown>;
  const search = new URLSearchParams({
    query: String(query),
    ...(variables == null ? {} : { variables: JSON.stringify(variables) }),
    ...(operationName == null ? {} : { operationName: String(operationName) }),
  });
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      // A GET, so that Apollo refuses a mutation.
      method: 'GET',
      // A page of another site gains nothing by asking: no cookie says who it is.
      headers: new HeaderMap([
        ['apollo-require-preflight', 'by-hash'],
        ['accept', request.headers.accept ?? '*/*'],
      ]),
      search: search.toString(),
      body: null,
    },
    context: async () => context,
  });
  for (const [name, value] of headers) reply.header(name, value);
  if (body.kind !== 'complete') throw new Error('An answer to a query comes whole');
  return reply.code(status ?? 200).send(body.string);
}
