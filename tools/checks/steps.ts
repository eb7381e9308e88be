/**
 * What `npm run check` runs: the arguments of Node for each step. Each is a target of Nx in
 * `tools/package.json`, which says on what files its outcome depends.
 */
export const steps: Record<string, string[]> = {
  types: ['node_modules/typescript/bin/tsc', '-b'],
  'lint-and-import-rules': ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
  'imports-and-packages': ['node_modules/knip/bin/knip.js', '--treat-config-hints-as-errors'],
  formatting: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  'contracts-as-committed': ['tools/contracts/write-contracts.ts', '--check'],
  'graph-as-committed': ['tools/graph/write-graph.ts', '--check'],
  'graph-as-linted': [
    'node_modules/eslint/bin/eslint.js',
    '--config=tools/graph/eslint.config.mjs',
    '--max-warnings=0',
    'graph/api.graphql',
  ],
  'documents-as-written': ['tools/documents/write-documents.ts', '--check'],
  'docker-as-linted': ['tools/checks/docker-lint.ts'],
  'databases-as-migrated': ['--disable-warning=ExperimentalWarning', 'tools/checks/databases.ts'],
};
