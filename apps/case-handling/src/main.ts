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
import { fail, openDatabase, openService } from '@klantreacties/service-runtime';
import { createViewerReader, mountSubgraph } from '@klantreacties/subgraph';
import { configOf } from './config.ts';
import { followFacts, readFactsFor } from './consumers/follow-facts.ts';
import { keepAnswerWhenReporterAnswered } from './consumers/keep-answer-when-reporter-answered.ts';
import { meetTermWhenLetterSent } from './consumers/meet-term-when-letter-sent.ts';
import { openCaseWhenReactionSubmitted } from './consumers/open-case-when-reaction-submitted.ts';
import { contextOf } from './graphql/case/case-context.ts';
import { caseSubgraph } from './graphql/schema.ts';
import { createCaseStore } from './persistence/case-store.ts';
import { createCheckedDirectory } from './persistence/checked-directory.ts';
import { recheckPart } from './recheck-when-directory-changes.ts';

const config = configOf();
const { logger, metrics, now, directory, server, report, run } = openService(
  'case-handling',
  config,
);
const database = openDatabase(config.DATABASE_URL, { application: 'case-handling' });
const broker = connectBroker(config.broker);
const masterKeys = config.DATA_MASTER_KEYS;
const keyRing = createKeyRing({ broker, topic: keyTopic, masterKeys, onStopped: fail });
const outbox = outboxPart({ pool: database.pool, broker, metrics, logger });
const store = createCaseStore({ database, keyRing, afterCommit: outbox.ring });
const effects = [
  openCaseWhenReactionSubmitted,
  keepAnswerWhenReporterAnswered,
  meetTermWhenLetterSent,
];
const consumer = createConsumer({
  broker,
  group: 'case-handling',
  topics: [factsTopics.intake, factsTopics.letter],
  read: readFactsFor(effects),
  prepare: ({ subject }) => keyRing.ready(subject),
  handle: followFacts({ store, keyRing, directory, now }, effects),
  transact: database.transact,
  sqlOf: (session) => session,
  afterCommit: outbox.ring,
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
  contextOf: (request) => contextOf(request, { store, directory, now }),
});
await run(
  database,
  server,
  outbox,
  keyRingPart({ keyRing, needed: true, logger }),
  consumerPart({ consumer, metrics, logger }),
  recheckPart({ store: { ...store, ...createCheckedDirectory(database) }, directory, now, logger }),
);
