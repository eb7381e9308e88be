import { openService } from '@klantreacties/service-runtime';
import { createRequestHandler, type ServerBuild } from 'react-router';
import type { contextOf } from '../app/page-context.ts';
import { configOf } from './config.ts';
import { servePages } from './serve-pages.ts';

const config = configOf();
const { logger, server, run } = openService('web', config);
const pages = new URL('./pages/', import.meta.url);
const build = (await import(new URL('server/index.js', pages).href)) as ServerBuild;
const entry = build.entry.module as unknown as { contextOf: typeof contextOf };
servePages(server.app, {
  handler: createRequestHandler(build, 'production'),
  contextOf: (request) =>
    entry.contextOf({
      ...request,
      gatewayUrl: config.GATEWAY_URL,
      sealing: { keys: config.SESSION_KEYS, secure: config.MODE === 'production' },
      report: (cause) =>
        logger.error({ cause, correlationId: request.correlationId }, 'A page failed'),
    }),
  assets: new URL('client/assets/', pages),
});
await run(server);
