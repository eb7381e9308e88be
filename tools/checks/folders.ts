import { services } from '../stack/services.ts';

/** What an app or a lib of ours may import of its own, and of which other libs. */
export interface Unit {
  /** Which libs it imports. */
  libraries: readonly string[];
  /**
   * What each folder imports beside itself: other folders, all below a folder (`domain/`), or everything (`*`).
   * A folder is a folder of `src`, `.` for what lies loose in it, or a file that has a line of its own.
   */
  folders: Readonly<Record<string, readonly string[]>>;
  /** What a folder imports as types alone, which are gone when it runs. */
  types?: Readonly<Record<string, readonly string[]>>;
  /** Folders that hold rules alone: no server, no database, no `node:` (all of them with `*`). */
  pure?: readonly string[];
}

const everything = ['*'];
const entries = {
  'main.ts': everything,
  'migrate.ts': [],
  'config.ts': [],
};
// What Prisma makes of the schema lies beside `src`.
const generated = '../generated/';
const ofAService = [
  'event-contracts',
  'event-delivery',
  'procedure',
  'service-runtime',
  'subgraph',
];
// A service as it is generated; one with folders of its own has a line of its own.
const usual: Unit = {
  libraries: [...ofAService, 'access'],
  pure: ['domain'],
  folders: {
    ...entries,
    'print-schema.ts': ['graphql'],
    'facts.ts': ['consumers'],
    domain: [],
    'use-cases': ['domain'],
    graphql: ['domain', 'use-cases'],
    consumers: ['domain', 'use-cases'],
    persistence: ['domain', 'use-cases', generated],
  },
};

/** Every app and lib. A folder without a line here is refused by lint. */
export const units: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(services.map((service) => [`apps/${service}`, usual])),
  'apps/intake': {
    libraries: [...ofAService, 'organisation', 'plain-text'],
    pure: ['domain'],
    folders: {
      ...entries,
      'print-schema.ts': ['graphql'],
      'facts.ts': ['consumers'],
      'follow-up-token.ts': [],
      'secrets.ts': ['domain', 'use-cases'],
      'send-requested-links.ts': ['use-cases'],
      domain: [],
      'use-cases': ['domain'],
      graphql: ['domain', 'use-cases'],
      consumers: ['domain', 'use-cases'],
      page: ['domain', 'use-cases'],
      persistence: ['domain', 'use-cases', generated],
    },
  },
  'apps/case-handling': {
    libraries: [...ofAService, 'organisation', 'access', 'plain-text'],
    pure: [
      'domain/case',
      'domain/case/commands',
      'domain/case/transitions.ts',
      'domain/case/actor.ts',
      'domain/case/perform.ts',
      'domain/case/candidates.ts',
    ],
    // The names of commands follow from their list.
    types: { 'domain/case': ['domain/case/commands'] },
    folders: {
      ...entries,
      'print-schema.ts': ['graphql'],
      'facts.ts': ['consumers'],
      'verify-dossiers.ts': ['config.ts', 'persistence'],
      'recheck-when-directory-changes.ts': ['use-cases/case'],
      'read-letters-of-before.ts': ['consumers', 'use-cases/case'],
      'fill-search-of-before.ts': ['use-cases/case'],
      'domain/case': [],
      'domain/case/commands': ['domain/case'],
      // What is known of all commands together.
      'domain/case/transitions.ts': ['domain/case', 'domain/case/commands'],
      'domain/case/actor.ts': ['domain/case', 'domain/case/commands'],
      'domain/case/perform.ts': [
        'domain/case',
        'domain/case/commands',
        'domain/case/transitions.ts',
      ],
      'domain/case/candidates.ts': [
        'domain/case',
        'domain/case/commands',
        'domain/case/perform.ts',
      ],
      'use-cases/case': ['domain/'],
      graphql: ['graphql/candidates', 'graphql/case', 'graphql/measures', 'graphql/time-line'],
      'graphql/candidates': ['graphql/case', 'domain/'],
      'graphql/case': ['domain/', 'use-cases/case'],
      'graphql/measures': ['graphql/case', 'use-cases/case'],
      'graphql/time-line': ['graphql/case', 'domain/', 'use-cases/case'],
      consumers: ['domain/', 'use-cases/case'],
      persistence: ['domain/', 'use-cases/case', generated],
    },
  },
  'apps/notification': {
    libraries: [...ofAService, 'organisation', 'access', 'plain-text'],
    pure: ['letters', 'letters/layout'],
    folders: {
      ...entries,
      'print-schema.ts': ['graphql'],
      'facts.ts': ['consumers'],
      'letters/layout': [],
      letters: ['letters/layout'],
      sending: ['letters/'],
      consumers: ['letters/', 'sending'],
      graphql: ['sending'],
      persistence: ['sending', generated],
    },
  },
  'apps/reporting': {
    ...usual,
    libraries: [...usual.libraries, 'organisation'],
    folders: {
      ...usual.folders,
      'facts.ts': ['domain'],
      'rebuild.ts': ['config.ts', 'rebuild-read-models.ts'],
      'rebuild-read-models.ts': ['domain', 'persistence', 'follow-live.ts'],
      'follow-live.ts': ['domain', 'persistence'],
    },
  },
  // Its pages are in `app`, beside `src`; ESLint holds them to the graph.
  'apps/web': {
    libraries: ['service-runtime'],
    folders: {
      'main.ts': everything,
      'asked-request.ts': [],
      'brand-hosts.ts': [],
      'form-body.ts': [],
      'is-from-elsewhere.ts': [],
      'config.ts': ['brand-hosts.ts', 'page-frames.ts'],
      'outer-origins.ts': [],
      'page-frames.ts': ['page-headers.ts'],
      'page-headers.ts': [],
      'refuse-brands.ts': [],
      'refuse-settings.ts': [],
      'serve-assets.ts': [],
      'refused-page.ts': [],
      'compressible.ts': [],
      'kept-pages.ts': ['compressible.ts'],
      'serve-pages.ts': [
        'asked-request.ts',
        'compressible.ts',
        'form-body.ts',
        'is-from-elsewhere.ts',
        'kept-pages.ts',
        'page-frames.ts',
        'refused-page.ts',
        'serve-assets.ts',
      ],
    },
  },
  'apps/gateway': {
    libraries: ['access', 'organisation', 'service-runtime', 'subgraph'],
    folders: {
      'main.ts': everything,
      'config.ts': ['allowed-origins.ts'],
      'graph-server.ts': [
        'cross-origin.ts',
        'explorer.ts',
        'graph-routes.ts',
        'known-operations.ts',
        'other-methods.ts',
        'subgraph-source.ts',
        'visitor-of.ts',
        'whole-answers.ts',
        'who-is-asking.ts',
      ],
      'graph-routes.ts': [
        'body-of-search.ts',
        'compress-answer.ts',
        'keep-public-answer.ts',
        'known-operations.ts',
        'refusals.ts',
        'resolve-operation.ts',
        'subgraph-source.ts',
        'visitor-of.ts',
        'who-is-asking.ts',
      ],
      'allowed-origins.ts': ['front-ends.ts'],
      'body-of-search.ts': ['refusals.ts'],
      'compress-answer.ts': [],
      'cors.d.ts': [],
      'cross-origin.ts': [],
      'explorer.ts': [],
      'front-ends.ts': [],
      'inlined-operation.ts': [],
      'keep-public-answer.ts': [],
      'known-operations.ts': ['front-ends.ts'],
      'other-methods.ts': ['refusals.ts'],
      'refusals.ts': [],
      'resolve-operation.ts': ['known-operations.ts', 'refusals.ts'],
      'same-question.ts': [],
      'subgraph-source.ts': [],
      'visitor-of.ts': [],
      'whole-answers.ts': ['inlined-operation.ts', 'same-question.ts'],
      'who-is-asking.ts': [],
    },
  },
  'apps/journeys': {
    libraries: ['event-contracts', 'operations', 'procedure'],
    folders: { 'run-tour.ts': ['.'], 'print-token.ts': ['.'], 'index.ts': ['.'], '.': [] },
  },
  'libs/procedure': {
    libraries: [],
    pure: everything,
    folders: {
      'index.ts': ['.', 'problems', 'vocabulary'],
      '.': ['vocabulary'],
      problems: ['vocabulary'],
      vocabulary: [],
    },
  },
  'libs/plain-text': { libraries: [], pure: everything, folders: { '.': [] } },
  'libs/organisation': {
    libraries: ['plain-text', 'procedure'],
    pure: everything,
    folders: { 'index.ts': ['.', 'names'], '.': [], names: ['.'] },
  },
  'libs/access': {
    libraries: ['organisation', 'plain-text', 'procedure'],
    pure: everything,
    folders: { '.': [] },
  },
  'libs/operations': { libraries: [], pure: everything, folders: { '.': [] } },
  'libs/event-contracts': {
    libraries: ['plain-text', 'procedure'],
    pure: everything,
    folders: { '.': [] },
  },
  'libs/service-runtime': { libraries: ['organisation'], folders: { '.': [] } },
  'libs/subgraph': {
    libraries: ['access', 'plain-text', 'procedure', 'service-runtime'],
    folders: { '.': [] },
  },
  'libs/event-delivery': {
    libraries: ['service-runtime'],
    folders: {
      'index.ts': everything,
      'delivery-parts.ts': ['.', 'consumer'],
      '.': [],
      consumer: ['.'],
      kafka: ['.'],
    },
  },
  'libs/local-servers': { libraries: [], folders: { '.': [] } },
  'libs/test-harness': { libraries: ['local-servers'], folders: { '.': [] } },
};
