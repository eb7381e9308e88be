import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Viewer } from '@klantreacties/access';
import {
  answerLimits,
  documentLimits,
  isCallersFault,
  publicError,
  sizeLimits,
  type HttpServer,
  type Logger,
  type Part,
} from '@klantreacties/service-runtime';
import { createRequestReader, keepToLimits, refusalOf } from '@klantreacties/subgraph';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { compressAnswer } from './compress-answer.ts';
import { crossOrigin } from './cross-origin.ts';
import { createExplorer } from './explorer.ts';
import { answerOtherMethods } from './other-methods.ts';
import { refusals } from './refusals.ts';
import { SubgraphSource, type GatewayContext } from './subgraph-source.ts';
import { createWholeAnswers } from './whole-answers.ts';
import type { Asking } from './who-is-asking.ts';

const longestCallersId = 128;
const longestLanguages = 200;

/** What a caller calls its request by, as it stands in our logs: cut, and plain characters alone. */
const callersId = (given: string | string[] | undefined): string =>
  typeof given === 'string' ? given.replaceAll(/[^\w.:=/+-]/g, '').slice(0, longestCallersId) : '';

/** The composed graph at `/graphql`; the one place where operations are executed. */
export function createGraphServer(options: {
  server: HttpServer;
  supergraphFile: string;
  subgraphs: Record<string, string>;
  logger: Logger;
  explorer: boolean;
  /** Whether a page of an origin may ask from a browser. */
  isAllowedOrigin(origin: string): boolean;
  whoIsAsking(authorization: string | undefined): Promise<Asking>;
  signViewer(viewer: Viewer): Promise<string>;
}): Part {
  const { server, logger, whoIsAsking, signViewer } = options;
  const sources: SubgraphSource[] = [];
  const wholeAnswers = createWholeAnswers();
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(options.supergraphFile, 'utf8'),
    buildService({ name }) {
      const source = new SubgraphSource(options.subgraphs[name] ?? '');
      sources.push(source);
      return source;
    },
    experimental_didResolveQueryPlan: wholeAnswers.planResolved,
    // A plan is asked in full: to find again in it the fragments of the client takes longer than to read it.
    queryPlannerConfig: { reuseQueryFragments: false },
    logger: quiet,
  });
  gateway.executor = wholeAnswers.executorBefore(gateway.executor);
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger: quiet,
    introspection: options.explorer,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: documentLimits.client.tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      keepToLimits({ values: answerLimits.values }),
      watchOperations(logger),
    ],
    formatError: (error) =>
      publicError(error, { suggestions: options.explorer }) as GraphQLFormattedError,
  });
  const contexts = new WeakMap<object, GatewayContext>();
  const problemOf = createRequestReader(documentLimits.client);
  return {
    name: 'graph',
    async start() {
      await apollo.start();
      server.app.addHook('onRequest', crossOrigin(options.isAllowedOrigin));
      server.app.post('/graphql', {
        // Who asks decides how much may come, so it is known before the body is read.
        onRequest: async (request, reply) => {
          const correlationId = randomUUID();
          reply.header('x-correlation-id', correlationId);
          const given = callersId(request.headers['x-correlation-id']);
          if (given !== '')
            logger.info(
              { correlationId, callerCorrelationId: given },
              'The caller has an id of its own for a request',
            );
          const asking = await whoIsAsking(request.headers.authorization);
          if ('refusal' in asking)
            return reply
              .code(asking.refusal === 'IDENTITY_PROVIDER_DOWN' ? 503 : 401)
              .send(refusals[asking.refusal] as never);
          const { viewer } = asking;
          if (viewer.kind === 'staff') request.sizeLimits = sizeLimits.staff;
          const acceptLanguage = (request.headers['accept-language'] ?? '').slice(
            0,
            longestLanguages,
          );
          contexts.set(request, {
            viewerToken: await signViewer(viewer),
            correlationId,
            acceptLanguage,
            asked: { isQuery: false },
          });
        },
        preHandler: async (request, reply) => {
          const problem = problemOf(request.body, request.sizeLimits.jsonNodes);
          if (problem !== null) return reply.code(400).send(refusalOf(problem) as never);
        },
        onSend: compressAnswer((request) => contexts.get(request)?.asked.isQuery === true),
        handler: fastifyApolloHandler(apollo, {
          context: async (request) => contexts.get(request)!,
        }),
      });
      answerOtherMethods(server.app, { explorer: options.explorer ? createExplorer() : null });
    },
    async stop() {
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

function watchOperations(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          contextValue.asked.isQuery = operation?.operation === OperationTypeNode.QUERY;
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors.slice(0, answerLimits.errors))
            if (!isCallersFault(error))
              logger.warn(
                {
                  cause: error.originalError ?? error,
                  correlationId: contextValue.correlationId,
                  path: error.path,
                },
                'A field could not be answered',
              );
        },
      };
    },
  };
}

// Apollo's own lines hold documents and addresses; what matters is logged above.
const silent = () => undefined;
const quiet = { debug: silent, info: silent, warn: silent, error: silent };
