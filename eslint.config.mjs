import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { filesWithSql, sqlRules } from './tools/checks/sql-files.mjs';

const apps = ['gateway', 'intake', 'case-handling', 'notification', 'reporting', 'web'];
const layers = ['use-cases', 'graphql', 'consumers', 'persistence'];
const servers = ['event-delivery', 'service-runtime', 'subgraph', 'local-servers', 'test-harness'];

const folders = (names) => names.map((name) => `**/${name}/**`);
const libraries = (names) => names.map((name) => `@klantreacties/${name}`);

// One rule of ESLint holds all patterns of a file, so whoever adds one repeats these.
const everywhere = [
  { group: libraries(apps), message: 'An app never imports an app.' },
  { group: ['@klantreacties/*/*'], message: 'A library is used through its index.' },
];
const kafka = {
  group: ['kafkajs'],
  message: 'Kafka is known to event-delivery/src/kafka alone.',
};

const forSpecs = {
  group: libraries(['test-harness']),
  message: 'What only specs need is for specs, and for tools that check.',
};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores: ['**/*.spec.ts', ...ignores],
  rules: {
    'no-restricted-imports': ['error', { patterns: [...everywhere, kafka, ...patterns] }],
  },
});

// What each folder of notification may import beside itself; there is no way back, and main.ts puts all together.
const foldersOfNotification = {
  'letters/layout': [],
  letters: ['./layout/'],
  sending: ['../letters/'],
  consumers: ['../letters/', '../sending/'],
  graphql: ['../sending/'],
  persistence: ['../sending/'],
};
const impure = [...libraries(servers), 'node:*', 'pg', '@prisma/*', 'graphql', 'type-graphql'];

const layer = (name, message, group) =>
  restrict([`apps/*/src/${name}/**/*.ts`], [{ group, message }, forSpecs]);

const ownTime = {
  message: 'Time comes in as an argument, or from the clock of service-runtime.',
};
// A path with spaces or letters beyond ASCII is escaped in a URL.
const pathOfUrl = {
  selector: "MemberExpression[property.name='pathname'][object.type='NewExpression'] MetaProperty",
  message: 'Use fileURLToPath: the pathname of a URL is escaped.',
};
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', ...ownTime },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', ...ownTime },
];
const clockOfSql = [
  { selector: 'TemplateElement[value.raw=/(\\bnow\\(\\)|CURRENT_TIMESTAMP)/i]', ...ownTime },
  { selector: 'Literal[value=/(\\bnow\\(\\)|CURRENT_TIMESTAMP)/i]', ...ownTime },
];
const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only config.ts reads the environment.',
};

// Who goes through the system from outside knows what it tells to everybody, and no part of it.
const journeys = {
  files: ['apps/journeys/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              '@klantreacties/*',
              '!@klantreacties/event-contracts',
              '!@klantreacties/procedure',
            ],
            message: 'Journeys know contracts and words alone.',
          },
          { regex: '^(\\.\\./){2}', message: 'Journeys import nothing beside them.' },
        ],
      },
    ],
  },
};

const sqlFiles = filesWithSql();
// Specs read and write tables as they like, and so do the servers that they start.
const noSql = ['**/*.spec.ts', 'libs/{test-harness,local-servers}/**'];

export default defineConfig(
  globalIgnores(['dist/', '.data/', '.nx/', 'bench/peers/', '**/generated/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...clock, pathOfUrl],
      // Taking a field out of an object names it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...clockOfSql, pathOfUrl] },
  },
  {
    files: ['apps/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/config.ts', 'apps/journeys/**'],
    rules: { 'no-restricted-syntax': ['error', ...clock, ...clockOfSql, environment, pathOfUrl] },
  },
  {
    files: ['{apps,libs}/*/src/**/*.ts'],
    ignores: [...noSql, ...sqlFiles.tagged],
    plugins: { sql: sqlRules },
    rules: { 'sql/tag': 'error' },
  },
  {
    files: ['{apps,libs}/*/src/**/*.ts'],
    ignores: [...noSql, ...sqlFiles.plain],
    plugins: { sql: sqlRules },
    rules: { 'sql/text': 'error' },
  },
  restrict(
    ['apps/**/*.ts', 'libs/**/*.ts', 'tools/**/*.ts'],
    [],
    ['libs/event-delivery/src/kafka/**'],
  ),
  restrict(['apps/*/src/**/*.ts', 'tools/stack/**/*.ts'], [forSpecs]),
  // Bench measures against bare Kafka.
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, forSpecs] }] },
  },
  restrict(
    ['libs/{procedure,organisation,access,event-contracts}/src/**/*.ts'],
    [{ group: libraries(servers), message: 'A pure lib knows no server.' }],
  ),
  restrict(
    ['apps/web/**/*.ts'],
    [{ group: libraries(servers), message: 'The front end knows the graph alone.' }],
  ),
  layer('domain', 'The domain imports itself and pure libs only.', [...folders(layers), ...impure]),
  layer(
    'use-cases',
    'A use case imports the domain, not what calls or stores it.',
    folders(['graphql', 'consumers', 'persistence']),
  ),
  ...['graphql', 'consumers', 'persistence'].map((name) =>
    layer(
      name,
      'These layers do not know each other.',
      folders(['graphql', 'consumers', 'persistence'].filter((other) => other !== name)),
    ),
  ),
  ...Object.entries(foldersOfNotification).map(([folder, imported]) =>
    restrict(
      [`apps/notification/src/${folder}/*.ts`],
      [
        {
          regex: `^(?!${['./[^/]+$', ...imported].join('|').replaceAll('.', '\\.')})\\.`,
          message: `In notification ${folder} imports ${imported.join(' and ') || 'itself'} alone.`,
        },
        forSpecs,
        ...(folder.startsWith('letters') ? [{ group: impure, message: 'Letters are pure.' }] : []),
      ],
    ),
  ),
  restrict(
    ['apps/notification/src/*.ts'],
    [
      {
        group: folders(['graphql', 'consumers', 'persistence']),
        message: 'Only main.ts, and print-schema.ts for the graph, put the folders together.',
      },
      forSpecs,
    ],
    ['apps/notification/src/{main,print-schema}.ts'],
  ),
  journeys,
);
