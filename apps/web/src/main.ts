import { createVisitorMarks, openService } from '@klantreacties/service-runtime';
import { createRequestHandler, type ServerBuild } from 'react-router';
import type { createContexts } from '../app/page-context.ts';
import type { keptAddress } from '../app/same-for-all.ts';
import { createHostBrands } from './brand-hosts.ts';
import { configOf, providerOf } from './config.ts';
import { createOuterOrigins } from './outer-origins.ts';
import { createPageFrames } from './page-frames.ts';
import { refuseBrands, takenParts } from './refuse-brands.ts';
import { refuseSettings } from './refuse-settings.ts';
import { servePages } from './serve-pages.ts';

const config = configOf();
const { logger, now, directory, server, run } = openService('web', config);
refuseSettings(config, { production: config.MODE === 'production', directory: directory() });
const visitors = createVisitorMarks(config.VISITOR_KEYS);
const pages = new URL('./pages/', import.meta.url);
const build = (await import(new URL('server/index.js', pages).href)) as ServerBuild;
const entry = build.entry.module as unknown as {
  createContexts: typeof createContexts;
  keptAddress: typeof keptAddress;
};
const contextOf = entry.createContexts({
  gatewayUrl: config.GATEWAY_URL,
  sealing: { keys: config.SESSION_KEYS, secure: config.MODE === 'production' },
  provider: providerOf(config),
  now,
  report: (cause, correlationId) => logger.error({ cause, correlationId }, 'A page failed'),
});
const served: string[] = [];
server.app.addHook('onRoute', ({ url }) => void served.push(url));
servePages(server.app, {
  handler: createRequestHandler(build, 'production'),
  contextOf: ({ address, ...request }) =>
    contextOf({ ...request, visitor: visitors.make(address, request.correlationId, now()) }),
  hostBrandOf: createHostBrands(config.BRAND_HOSTS),
  originOf: createOuterOrigins(config.PAGES_ORIGINS),
  frames: createPageFrames(config.BRAND_FRAMES),
  keptAddress: entry.keptAddress,
  assets: new URL('client/assets/', pages),
});
refuseBrands(directory(), takenParts(build.routes, served));
await run(server);
