import { openService } from '@klantreacties/service-runtime';
import { createRequestHandler, type ServerBuild } from 'react-router';
import type { createContexts } from '../app/page-context.ts';
import { configOf, providerOf } from './config.ts';
import { servePages } from './serve-pages.ts';

const config = configOf();
const { logger, now, server, run } = openService('web', config);
const pages = new URL('./pages/', import.meta.url);
const build = (await import(new URL('server/index.js', pages).href)) as ServerBuild;
const entry = build.entry.module as unknown as { createContexts: typeof createContexts };
servePages(server.app, {
  handler: createRequestHandler(build, 'production'),
  contextOf: entry.createContexts({
    gatewayUrl: config.GATEWAY_URL,
    sealing: { keys: config.SESSION_KEYS, secure: config.MODE === 'production' },
    provider: providerOf(config),
    now,
    report: (cause, correlationId) => logger.error({ cause, correlationId }, 'A page failed'),
  }),
  assets: new URL('client/assets/', pages),
});
await run(server);
