import 'reflect-metadata';
import { keyTopic, topicsOf } from '@klantreacties/event-contracts';
import {
  connectBroker,
  consumerPart,
  createConsumer,
  createShutOutRefs,
  endedKeysOf,
  erasuresPart,
  outboxPart,
} from '@klantreacties/event-delivery';
import { fail, openDatabase, openService } from '@klantreacties/service-runtime';
import { createViewerReader, mountSubgraph } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { countWhenFacts } from './consumers/count-when-facts.ts';
import { countedFacts } from './domain/changes-for.ts';
import { contextOf, figuresSubgraph } from './graphql/figures-resolver.ts';
import { transactLive } from './persistence/live-lock.ts';
import { createFiguresStore } from './persistence/postgres-figures-store.ts';
import { applyToLive, dropErased } from './persistence/read-models.ts';

// Nobody waits for a figure; those of many facts cost hardly more than those of one.
const gatherMs = 500;

const config = configOf();
const { logger, metrics, now, directory, server, report, run } = openService('reporting', config);
const database = openDatabase(config.DATABASE_URL, { application: 'reporting' });
const broker = connectBroker(config.broker);
const outbox = outboxPart({ pool: database.pool, broker, metrics, logger });
const store = createFiguresStore(database, createShutOutRefs(config.SHUT_OUT_KEYS));
const transact = transactLive(database);
const consumer = createConsumer({
  broker,
  group: 'reporting',
  gatherMs,
  topics: topicsOf(countedFacts),
  read: countedFacts.read,
  handle: countWhenFacts(applyToLive),
  transact,
  sqlOf: (session) => session,
  afterCommit: outbox.wake,
  report,
  onStopped: fail,
});

await mountSubgraph({
  server,
  logger,
  schema: (await figuresSubgraph()).schema,
  readViewer: createViewerReader(config.VIEWER_JWKS),
  contextOf: (request) => contextOf(request, { store, directory, now }),
});
const erasures = erasuresPart({
  follow: endedKeysOf({ broker, topic: keyTopic, onStopped: fail }),
  forget: (ids) => transact((session) => dropErased(session, ids)),
  logger,
});
await run(database, server, outbox, erasures, consumerPart({ consumer, metrics, logger }));
