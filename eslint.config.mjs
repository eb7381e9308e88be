import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { folderRules } from './tools/checks/folder-rules.ts';
import { filesWithSql, sqlRules } from './tools/checks/sql-files.mjs';
import { services } from './tools/stack/services.ts';

const apps = services;
const servers = ['event-delivery', 'service-runtime', 'subgraph', 'local-servers', 'test-harness'];

const libraries = (names) => names.map((name) => `@klantreacties/${name}`);

// One rule of ESLint holds all patterns of a file, so whoever adds one repeats these.
const everywhere = [
  { group: libraries(apps), message: 'An app never imports an app.' },
  // A browser is a way in of its own, so that who starts none loads none.
  {
    group: ['@klantreacties/*/*', '!@klantreacties/test-harness/browser'],
    message: 'A library is used through its index.',
  },
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
              '!@klantreacties/operations',
              '!@klantreacties/procedure',
            ],
            message: 'Journeys know contracts, operations and words alone.',
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
  globalIgnores(['**/dist/', '.data/', '.nx/', 'bench/peers/', '**/generated/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
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
  restrict(['tools/stack/**/*.ts'], [forSpecs]),
  // Bench measures against bare Kafka.
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, forSpecs] }] },
  },
  restrict(
    ['apps/web/app/**/*.{ts,tsx}'],
    [{ group: libraries(servers), message: 'The front end knows the graph alone.' }],
  ),
  {
    files: ['{apps,libs}/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    plugins: { folders: folderRules },
    rules: { 'folders/imports': 'error' },
  },
  journeys,
);
