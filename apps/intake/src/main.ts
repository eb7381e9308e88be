import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { keyTopic, topicsOf } from '@klantreacties/event-contracts';
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
import { followIntakeFacts, intakeFacts } from './consumers/intake-facts.ts';
import { createFollowUpSigner } from './follow-up-token.ts';
import { intakeSubgraph } from './graphql/schema.ts';
import { forgetOldKeys } from './persistence/forget-old-keys.ts';
import { serveRenewalPage } from './page/serve-renewal-page.ts';
import { createFollowUpStore } from './persistence/postgres-follow-up-store.ts';
import { createReactionStore } from './persistence/postgres-reaction-store.ts';
import { createRenewalStore } from './persistence/postgres-renewal-store.ts';
import { createSecrets } from './secrets.ts';
import { sendRequestedLinks } from './send-requested-links.ts';

const config = configOf();
const { logger, metrics, now, directory, server, report, run } = openService('intake', config);
const database = openDatabase(config.DATABASE_URL, {
  application: 'intake',
  connections: 20,
});
const reactionStore = createReactionStore(database);
const followUpStore = createFollowUpStore(database);
const renewalStore = createRenewalStore(database);
const broker = connectBroker(config.broker);
const keyRing = createKeyRing({
  broker,
  topic: keyTopic,
  masterKeys: config.DATA_MASTER_KEYS,
  onStopped: fail,
  ownKeyOf: followUpStore.wrappedKeyOf,
});
const outbox = outboxPart({ pool: database.pool, broker, metrics, logger });
const keyOf = ({ current, keys }: typeof config.IDEMPOTENCY_KEY) => keys[current]!;
const ports = {
  secrets: createSecrets({
    followUpCode: config.FOLLOW_UP_CODE_KEYS,
    content: config.IDEMPOTENCY_KEY,
    caseRef: keyOf(config.OPEN_REF_KEY),
    numbers: keyOf(config.NUMBER_KEY),
  }),
  keyRing,
  directory,
  now,
  newId: randomUUID,
  afterCommit: outbox.wake,
};
const tokens = await createFollowUpSigner(config.FOLLOW_UP_TOKEN_KEY);
const submitting = { ...ports, store: reactionStore };
const opening = { ...ports, store: followUpStore, tokens };
const answering = { ...ports, store: followUpStore };
const links = sendRequestedLinks({
  ...ports,
  store: renewalStore,
  newToken: () => randomBytes(32).toString('base64url'),
  logger,
});
const renewing = { ...ports, store: renewalStore, afterRequest: links.wake };
const consumer = createConsumer({
  broker,
  group: 'intake',
  topics: topicsOf(intakeFacts),
  read: intakeFacts.read,
  prepare: ({ subject }) => keyRing.ready(subject),
  handle: followIntakeFacts({ store: renewalStore, keyRing, newId: randomUUID }),
  transact: database.transact,
  sqlOf: (session) => session,
  afterCommit: links.wake,
  report,
  onStopped: fail,
});

await mountSubgraph({
  server,
  logger,
  schema: (await intakeSubgraph()).schema,
  readViewer: createViewerReader(config.VIEWER_JWKS),
  contextOf: (request) => ({
    ...request,
    directory,
    submitting,
    opening,
    tokens,
    answering,
    renewing,
  }),
});
serveRenewalPage(server, renewing);
// Kafka comes last and in its own time: taking in needs the database alone.
await run(
  database,
  server,
  forgetOldKeys(database, { now }),
  links,
  outbox,
  keyRingPart({ keyRing, needed: false, logger }),
  // What it brings serves renewals alone: a group that is not joined yet stops nobody from sending a reaction in.
  { ...consumerPart({ consumer, metrics, logger }), problem: () => null },
);
