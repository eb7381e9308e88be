import 'reflect-metadata';
import { createVisitorMarks, openService } from '@klantreacties/service-runtime';
import { createViewerSigner } from '@klantreacties/subgraph';
import { allowedOrigins } from './allowed-origins.ts';
import { configOf } from './config.ts';
import { createGraphServer } from './graph-server.ts';
import { readKnownOperations } from './known-operations.ts';
import { createVisitorOf } from './visitor-of.ts';
import { createWhoIsAsking } from './who-is-asking.ts';

const config = configOf();
const { logger, directory, now, server, run } = openService('gateway', config);
const production = config.MODE === 'production';
const graph = createGraphServer({
  server,
  logger,
  supergraphFile: config.SUPERGRAPH_FILE,
  subgraphs: config.subgraphs,
  explorer: !production,
  operations: readKnownOperations(
    {
      ours: config.OPERATIONS_FILE,
      ofFrontEnds: config.FRONT_END_OPERATIONS,
      alone: config.KNOWN_OPERATIONS_ALONE,
    },
    directory(),
  ),
  isAllowedOrigin: allowedOrigins(config.ALLOWED_ORIGINS, { production, directory: directory() }),
  visitorOf: createVisitorOf(createVisitorMarks(config.VISITOR_KEYS), now),
  signViewer: await createViewerSigner(config.VIEWER_SIGNING_KEY),
  whoIsAsking: createWhoIsAsking({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    followUpKeys: config.FOLLOW_UP_JWKS,
    directory,
  }),
});
await run(graph, server);
