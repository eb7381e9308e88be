import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Viewer } from '@klantreacties/access';
import {
  answerLimits,
  documentLimits,
  isCallersFault,
  publicError,
  type HttpServer,
  type Logger,
  type Part,
} from '@klantreacties/service-runtime';
import { keepToLimits } from '@klantreacties/subgraph';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { crossOrigin } from './cross-origin.ts';
import { createExplorer } from './explorer.ts';
import { mountGraph } from './graph-routes.ts';
import type { KnownOperations } from './known-operations.ts';
import { answerOtherMethods, byPostAlone } from './other-methods.ts';
import { SubgraphSource, type GatewayContext } from './subgraph-source.ts';
import type { VisitorOf } from './visitor-of.ts';
import { createWholeAnswers } from './whole-answers.ts';
import type { Asking } from './who-is-asking.ts';

/** The composed graph at `/graphql`; the one place where operations are executed. */
export function createGraphServer(options: {
  server: HttpServer;
  supergraphFile: string;
  subgraphs: Record<string, string>;
  logger: Logger;
  explorer: boolean;
  operations: KnownOperations;
  /** Whether a page of an origin may ask from a browser. */
  isAllowedOrigin(origin: string): boolean;
  whoIsAsking(authorization: string | undefined): Promise<Asking>;
  signViewer(viewer: Viewer): Promise<string>;
  visitorOf: VisitorOf;
}): Part {
  const { server, logger } = options;
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
  return {
    name: 'graph',
    async start() {
      await apollo.start();
      server.app.addHook('onRequest', crossOrigin(options.isAllowedOrigin));
      const { explorer, operations, ...asked } = options;
      const allowed = explorer ? 'GET, POST, OPTIONS' : 'POST, OPTIONS';
      const otherwise = explorer ? createExplorer() : byPostAlone(allowed);
      mountGraph(server.app, { ...asked, apollo, operations, otherwise });
      answerOtherMethods(server.app, allowed);
    },
    async stop() {
      await apollo.stop();
      await Promise.all(sources.map((source) => source.close()));
    },
  };
}

/** The fields of queries that give something by which somebody gets in; whatever else does is a mutation. */
export const secretsOfQueries: readonly string[] = ['renewedToken'];

function watchOperations(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, source, contextValue }) {
          contextValue.asked.handsOutSecrets =
            operation?.operation !== OperationTypeNode.QUERY ||
            secretsOfQueries.some((name) => source?.includes(name) !== false);
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== 'single') return;
          // What a type forbids to be null is told beside the data, and is no error to Apollo.
          const { data, errors, extensions } = body.singleResult;
          contextValue.asked.isWhole =
            data != null && errors === undefined && extensions === undefined;
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
