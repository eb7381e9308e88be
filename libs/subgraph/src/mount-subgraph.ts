import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Viewer } from '@klantreacties/access';
import { readUuid } from '@klantreacties/plain-text';
import {
  answerLimits,
  documentLimits,
  isCallersFault,
  publicError,
  sizeLimits,
  withRoomForAPlan,
  type HttpServer,
  type Logger,
} from '@klantreacties/service-runtime';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { keepToLimits } from './keep-to-limits.ts';
import { languageOf } from './language.ts';
import { rootFieldsOf } from './operations-of.ts';
import { createRequestReader, refusalOf } from './read-graph-request.ts';
import type { RequestContext } from './request-context.ts';
import { viewerHeader } from './viewer-token.ts';

const unsigned = {
  errors: [
    {
      message: 'Only the gateway may ask here, with a viewer that it signed',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
};

/**
 * Serves a subgraph at `/graphql`. Nothing is answered without a viewer that the gateway signed, also
 * not the schema. Commands are logged by name, and errors of ours, with the correlation id; what is said of
 * an error has no detail.
 */
export async function mountSubgraph<Context extends RequestContext>(options: {
  server: HttpServer;
  schema: GraphQLSchema;
  logger: Logger;
  readViewer(token: string | undefined): Promise<Viewer | null>;
  contextOf(request: RequestContext): Context;
}): Promise<void> {
  const { server, schema, logger, readViewer, contextOf } = options;
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: documentLimits.plan.tokens },
    plugins: [
      // Without it no field is wrapped, and the gateway reads no cache hints anyway.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      keepToLimits(),
      {
        async requestDidStart() {
          return {
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors.slice(0, answerLimits.errors))
                if (!isCallersFault(error))
                  logger.error(
                    {
                      cause: error.originalError ?? error,
                      correlationId: contextValue.correlationId,
                      path: error.path,
                    },
                    'A field could not be answered',
                  );
            },
            async willSendResponse({ operation, document, contextValue: { correlationId } }) {
              if (operation?.operation !== 'mutation' || document === undefined) return;
              const commands = rootFieldsOf(operation, document);
              logger.info({ correlationId, commands }, 'Commands were answered');
            },
          };
        },
      },
    ],
    formatError: (formatted) => publicError(formatted) as GraphQLFormattedError,
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const given = request.headers['x-correlation-id'];
      const correlationId = (typeof given === 'string' ? readUuid(given) : null) ?? randomUUID();
      const language = languageOf(request.headers['accept-language']);
      return contextOf({ viewer: viewers.get(request)!, correlationId, language });
    },
  });
  const viewers = new WeakMap<object, Viewer>();
  const problemOf = createRequestReader(documentLimits.plan);
  server.app.post('/graphql', {
    // Who asks decides how much may come, so it is known before the body is read.
    onRequest: async (request, reply) => {
      const token = request.headers[viewerHeader];
      const viewer = await readViewer(typeof token === 'string' ? token : undefined);
      if (viewer === null) return reply.code(401).send(unsigned as never);
      viewers.set(request, viewer);
      const limits = viewer.kind === 'staff' ? sizeLimits.staff : sizeLimits.public;
      request.sizeLimits = withRoomForAPlan(limits);
    },
    preHandler: async (request, reply) => {
      const problem = problemOf(request.body, request.sizeLimits.jsonNodes);
      if (problem !== null) return reply.code(400).send(refusalOf(problem) as never);
    },
    handler: answer,
  });
}
