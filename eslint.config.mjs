import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const layers = ['use-cases', 'graphql', 'consumers', 'persistence'];
const servers = ['event-delivery', 'service-runtime', 'subgraph', 'test-harness'];

const forbid = (folder, message, group) => ({
  files: [`apps/*/src/${folder}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

const folders = (names) => names.map((name) => `**/${name}/**`);

export default defineConfig(
  globalIgnores(['dist/', '.data/', '.nx/', '**/generated/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time comes in as an argument, or from the clock of service-runtime.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Time comes in as an argument, or from the clock of service-runtime.',
        },
      ],
    },
  },
  {
    files: ['libs/{procedure,organisation,access,event-contracts}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: servers.map((name) => `@klantreacties/${name}`),
              message: 'A pure lib knows no server.',
            },
          ],
        },
      ],
    },
  },
  forbid('domain', 'The domain imports itself and pure libs only.', [
    ...folders(layers),
    ...servers.map((name) => `@klantreacties/${name}`),
    'node:*',
    'pg',
    '@prisma/*',
    'graphql',
    'type-graphql',
  ]),
  forbid(
    'use-cases',
    'A use case imports the domain, not what calls or stores it.',
    folders(['graphql', 'consumers', 'persistence']),
  ),
  ...['graphql', 'consumers', 'persistence'].map((folder) =>
    forbid(
      folder,
      'These layers do not know each other.',
      folders(['graphql', 'consumers', 'persistence'].filter((other) => other !== folder)),
    ),
  ),
);
