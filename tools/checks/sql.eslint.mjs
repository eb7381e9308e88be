import { fileURLToPath } from 'node:url';
import * as safeql from '@ts-safeql/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The databases as the migrations made them, by the files whose statements are held against each.
const databases = JSON.parse(process.env.CHECKED_DATABASES);

export default defineConfig(
  ...Object.entries(databases).map(([files, databaseUrl]) => ({
    files: [files],
    ignores: ['**/*.spec.ts', '**/test/**'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true },
    },
    plugins: { '@ts-safeql': safeql },
    rules: {
      '@ts-safeql/check-sql': [
        'error',
        {
          connections: {
            databaseUrl,
            keepAlive: true,
            plugins: [{ package: fileURLToPath(new URL('safeql-plugin.ts', import.meta.url)) }],
            overrides: {
              types: {
                jsonb: 'json',
                name: 'string',
                timestamptz: 'Date',
                void: 'string',
                xid8: 'string',
              },
            },
          },
        },
      ],
    },
  })),
);
