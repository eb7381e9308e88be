import 'reflect-metadata';
import { keyTopic, topicsOf } from '@klantreacties/event-contracts';
import {
  connectBroker,
  consumerPart,
  createConsumer,
  createKeyRing,
  createShutOutRefs,
  keyRingPart,
  outboxPart,
} from '@klantreacties/event-delivery';
import { fail, openDatabase, openService } from '@klantreacties/service-runtime';
import { createReadPasses, createViewerReader, mountSubgraph } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { caseFacts, followCaseFacts } from './consumers/case-facts.ts';
import { faultsOfTransitions, transitions } from './domain/case/transitions.ts';
import { contextOf } from './graphql/case/case-context.ts';
import { searchOfBeforePart } from './fill-search-of-before.ts';
import { caseSubgraph } from './graphql/schema.ts';
import { createCheckedDirectory } from './persistence/checked-directory.ts';
import { createLettersRead } from './persistence/letters-read.ts';
import { createCaseStore } from './persistence/postgres-case-store.ts';
import { lettersOfBeforePart } from './read-letters-of-before.ts';
import { recheckPart } from './recheck-when-directory-changes.ts';

const faults = faultsOfTransitions(transitions);
if (faults.length > 0) throw new Error(`The transitions of a case: ${faults.join(', ')}`);
// Letters and figures may follow a case so much later. Cases themselves are opened as soon as they come.
const gatherMs = 300;

const config = configOf();
const { logger, metrics, now, directory, server, report, run } = openService(
  'case-handling',
  config,
);
const database = openDatabase(config.DATABASE_URL, { application: 'case-handling' });
const broker = connectBroker(config.broker);
const masterKeys = config.DATA_MASTER_KEYS;
const keyRing = createKeyRing({ broker, topic: keyTopic, masterKeys, onStopped: fail });
const outbox = outboxPart({ pool: database.pool, broker, gatherMs, metrics, logger });
const passes = createReadPasses(config.READ_PASS_KEYS);
const shutOutRefs = createShutOutRefs(config.SHUT_OUT_KEYS);
const store = createCaseStore({ database, keyRing, shutOutRefs, afterCommit: outbox.wake });
const consumer = createConsumer({
  broker,
  group: 'case-handling',
  topics: topicsOf(caseFacts),
  read: caseFacts.read,
  prepare: ({ subject }) => keyRing.ready(subject),
  handle: followCaseFacts({ store, keyRing, directory, now }),
  transact: database.transact,
  sqlOf: (session) => session,
  afterCommit: outbox.wake,
  report,
  onStopped: fail,
});

metrics.observe(
  'cases_waiting_for_outside',
  'Cases that wait for an outside person whom the directory does not have',
  store.waitingForOutside,
);

await mountSubgraph({
  server,
  logger,
  schema: (await caseSubgraph()).schema,
  readViewer: createViewerReader(config.VIEWER_JWKS),
  contextOf: (request) => contextOf(request, { store, directory, now }, { passes, keyRing }),
});
await run(
  database,
  server,
  outbox,
  keyRingPart({ keyRing, needed: true, logger }),
  consumerPart({ consumer, metrics, logger }),
  lettersOfBeforePart({
    broker,
    store,
    session: database,
    mark: createLettersRead(database),
    logger,
  }),
  searchOfBeforePart({ rows: store, logger }),
  recheckPart({ store: { ...store, ...createCheckedDirectory(database) }, directory, now, logger }),
);
