import { spawnSync } from 'node:child_process';

const steps: [name: string, args: string[]][] = [
  ['types', ['node_modules/typescript/bin/tsc', '-b']],
  ['lint and import rules', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']],
  ['imports and packages', ['node_modules/knip/bin/knip.js', '--treat-config-hints-as-errors']],
  ['formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['contracts as committed', ['tools/contracts/write-contracts.ts', '--check']],
  ['graph as committed', ['tools/graph/write-graph.ts', '--check']],
  [
    'graph as linted',
    [
      'node_modules/eslint/bin/eslint.js',
      '--config=tools/graph/eslint.config.mjs',
      '--max-warnings=0',
      'graph/api.graphql',
    ],
  ],
  ['documents as written', ['tools/documents/write-documents.ts', '--check']],
  ['docker as linted', ['tools/checks/docker-lint.ts']],
  [
    'migrations give the models',
    ['--disable-warning=ExperimentalWarning', 'tools/checks/migrations.ts'],
  ],
];

for (const [name, args] of steps) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status !== 0) process.exit(1);
}
