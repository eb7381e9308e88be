import 'reflect-metadata';
import { keyTopic, topicsOf } from '@klantreacties/event-contracts';
import {
  connectBroker,
  consumerPart,
  createConsumer,
  createKeyRing,
  createShutOutRefs,
  erasuresPart,
  keyRingPart,
  outboxPart,
} from '@klantreacties/event-delivery';
import { fail, openDatabase, openService } from '@klantreacties/service-runtime';
import { createReadPasses, createViewerReader, mountSubgraph } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { lookAheadBy } from './consumers/look-ahead.ts';
import { followLetterFacts, letterFacts } from './consumers/write-letters-when-facts.ts';
import { tokenOpenerBy } from './sending/as-mailed.ts';
import { deliverLetters } from './sending/deliver-letters.ts';
import { contextOf } from './graphql/letters-context.ts';
import { lettersSubgraph } from './graphql/letters-resolver.ts';
import { createDeliveryTurns } from './persistence/postgres-delivery-turns.ts';
import { createLetterStore } from './persistence/postgres-letter-store.ts';
import { readershipsBy } from './sending/quality-readers.ts';

// A letter may be this much later at each step; those of a busy moment are written, sent and told of together.
const gatherMs = 300;

const config = configOf();
const { logger, metrics, now, directory, server, report, run } = openService(
  'notification',
  config,
);
const database = openDatabase(config.DATABASE_URL, { application: 'notification' });
const broker = connectBroker(config.broker);
const masterKeys = config.DATA_MASTER_KEYS;
const keyRing = createKeyRing({ broker, topic: keyTopic, masterKeys, onStopped: fail });
const outbox = outboxPart({ pool: database.pool, broker, gatherMs, metrics, logger });
const store = createLetterStore(database);
const readershipOf = readershipsBy(createShutOutRefs(config.SHUT_OUT_KEYS));
const passes = createReadPasses(config.READ_PASS_KEYS);
const delivery = deliverLetters({
  smtpUrl: config.SMTP_URL,
  store,
  turns: createDeliveryTurns(database.pool),
  openToken: tokenOpenerBy(keyRing),
  directory,
  readershipOf,
  now,
  logger,
  afterCommit: outbox.wake,
});
const writing = { keyRing, readershipOf, directory, now };
const lookAhead = lookAheadBy({ store, session: database, ...writing });
const consumer = createConsumer({
  broker,
  group: 'notification',
  gatherMs,
  topics: topicsOf(letterFacts),
  read: letterFacts.read,
  prepare: ({ subject }) => keyRing.ready(subject),
  handle: followLetterFacts({ store, ...writing }),
  transact: database.transact,
  sqlOf: (session) => session,
  afterCommit() {
    outbox.wake();
    delivery.wake();
  },
  report,
  onStopped: fail,
});
metrics.observeBy('letters', 'Letters by state', 'state', store.countByState);

await mountSubgraph({
  server,
  logger,
  schema: (await lettersSubgraph()).schema,
  readViewer: createViewerReader(config.VIEWER_JWKS),
  contextOf: (request) =>
    contextOf(request, { store, readershipOf, passes, keyRing, lookAhead, now }),
});
await run(
  database,
  server,
  outbox,
  keyRingPart({ keyRing, needed: true, logger }),
  erasuresPart({ follow: keyRing.followEnded, forget: store.forgetAccess, logger }),
  consumerPart({ consumer, metrics, logger }),
  delivery,
);
