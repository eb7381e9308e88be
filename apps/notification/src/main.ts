import 'reflect-metadata';
import { factsTopics, keyTopic } from '@klantreacties/event-contracts';
import {
  connectBroker,
  consumerPart,
  createConsumer,
  createKeyRing,
  keyRingPart,
  outboxPart,
} from '@klantreacties/event-delivery';
import {
  createClock,
  createHttpServer,
  createLogger,
  createMetrics,
  fail,
  openDatabase,
  readDirectory,
  runService,
  type Part,
} from '@klantreacties/service-runtime';
import { createViewerReader, mountSubgraph } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { readFact, writeLettersWhenFacts } from './consumers/write-letters-when-facts.ts';
import { deliverLetters } from './deliver-letters.ts';
import { contextOf, lettersSubgraph } from './graphql/letters-resolver.ts';
import { createDeliveryTurns } from './persistence/delivery-turn.ts';
import { createLetterStore } from './persistence/letter-store.ts';

const config = configOf();
const logger = createLogger({ service: 'notification', level: config.LOG_LEVEL });
const metrics = createMetrics();
const { now } = createClock(config.CLOCK_OFFSET_MS);
const directory = readDirectory(config.DIRECTORY_FILE, logger);
const database = openDatabase(config.DATABASE_URL, { application: 'notification' });
const broker = connectBroker(config.broker);
const masterKeys = config.DATA_MASTER_KEYS;
const keyRing = createKeyRing({ broker, topic: keyTopic, masterKeys, onStopped: fail });
const outbox = outboxPart({ pool: database.pool, broker, metrics, logger });
const store = createLetterStore(database);
const delivery = deliverLetters({
  smtpUrl: config.SMTP_URL,
  store,
  turns: createDeliveryTurns(database.pool),
  directory,
  now,
  logger,
  afterCommit: outbox.ring,
});
const consumer = createConsumer({
  broker,
  group: 'notification',
  topics: [factsTopics.intake, factsTopics.case],
  read: readFact,
  prepare: ({ subject }) => keyRing.ready(subject),
  handle: writeLettersWhenFacts({ store, keyRing, directory, now }),
  transact: database.transact,
  sqlOf: (session) => session,
  afterCommit() {
    outbox.ring();
    delivery.ring();
  },
  report: (message, cause) => logger.warn({ cause }, message),
  onStopped: fail,
});
metrics.observeBy('letters', 'Letters by state', 'state', store.countByState);

const parts: Part[] = [];
const server = createHttpServer({
  port: config.PORT,
  host: config.HOST,
  logger,
  metrics,
  parts: () => parts,
});
await mountSubgraph({
  server,
  logger,
  schema: (await lettersSubgraph()).schema,
  readViewer: createViewerReader(config.VIEWER_JWKS),
  contextOf: (request) => contextOf(request, store),
});
parts.push(
  database,
  server,
  outbox,
  keyRingPart({ keyRing, needed: true, logger }),
  consumerPart({ consumer, metrics, logger }),
  delivery,
);
await runService(logger, parts);
