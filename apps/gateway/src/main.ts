import 'reflect-metadata';
import {
  createHttpServer,
  createLogger,
  createMetrics,
  readDirectory,
  runService,
  type Part,
} from '@klantreacties/service-runtime';
import { createViewerSigner } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { createGraphServer } from './graph-server.ts';
import { createWhoIsAsking } from './who-is-asking.ts';

const config = configOf();
const logger = createLogger({ service: 'gateway', level: config.LOG_LEVEL });
const metrics = createMetrics();
const parts: Part[] = [];
const server = createHttpServer({
  port: config.PORT,
  host: config.HOST,
  logger,
  metrics,
  parts: () => parts,
});
const graph = createGraphServer({
  server,
  logger,
  supergraphFile: config.SUPERGRAPH_FILE,
  subgraphs: config.subgraphs,
  explorer: config.MODE === 'development',
  signViewer: await createViewerSigner(config.VIEWER_SIGNING_KEY),
  whoIsAsking: createWhoIsAsking({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    followUpKeys: config.FOLLOW_UP_JWKS,
    directory: readDirectory(config.DIRECTORY_FILE, logger),
  }),
});
parts.push(graph, server);
await runService(logger, parts);
