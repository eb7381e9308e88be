import { spawnSync } from 'node:child_process';
import { steps } from './steps.ts';

/** For each step some of the files whose change must make it run again, and one that it does not look at. */
const lookedAt: Record<string, { sees: string[]; passes: string | null }> = {
  types: {
    sees: [
      'apps/intake/src/main.ts',
      'libs/access/tsconfig.json',
      'bench/run.ts',
      'apps/intake/prisma/schema.prisma',
    ],
    passes: 'README.md',
  },
  'lint-and-import-rules': {
    sees: [
      'apps/intake/src/main.ts',
      'eslint.config.mjs',
      'graph/supergraph.graphql',
      'docs/adr/0003-prisma-for-schema-sql-for-hot-paths.md',
    ],
    passes: 'docs/asyncapi.yaml',
  },
  'imports-and-packages': {
    sees: ['apps/intake/src/main.ts', 'apps/intake/package.json', 'knip.jsonc'],
    passes: 'docs/asyncapi.yaml',
  },
  formatting: {
    sees: ['README.md', '.prettierignore', 'docker/compose.yaml', 'graph/supergraph.graphql'],
    passes: null,
  },
  'contracts-as-committed': {
    sees: [
      'docs/asyncapi.yaml',
      'libs/event-contracts/src/index.ts',
      'libs/procedure/src/index.ts',
    ],
    passes: 'README.md',
  },
  'graph-as-committed': {
    sees: ['graph/supergraph.graphql', 'graph/intake.graphql', 'apps/intake/src/main.ts'],
    passes: 'docs/asyncapi.yaml',
  },
  'graph-as-linted': {
    sees: ['graph/api.graphql', 'tools/graph/eslint.config.mjs'],
    passes: 'docs/asyncapi.yaml',
  },
  'documents-as-written': {
    sees: [
      'README.md',
      'docs/vocabulary.md',
      'apps/notification/README.md',
      'libs/procedure/src/index.ts',
    ],
    passes: 'CONTRIBUTING.md',
  },
  'docker-as-linted': {
    sees: ['docker/Dockerfile', 'docker/compose.yaml', 'tools/checks/docker-rules.ts'],
    passes: 'docs/asyncapi.yaml',
  },
  'databases-as-migrated': {
    sees: ['apps/intake/prisma/schema.prisma', 'libs/event-delivery/prisma/delivery.prisma'],
    passes: 'docs/asyncapi.yaml',
  },
};
const byEvery = ['package-lock.json', 'nx.json', 'tsconfig.base.json', 'tools/checks/steps.ts'];

/** The files of which Nx takes a fingerprint for a step; the names of others make it run again, too. */
function filesOf(step: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/nx/dist/bin/nx.js',
      ...['show', 'target', 'inputs', `@klantreacties/tools:${step}`, '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } },
  );
  if (stdout === '') throw new Error(`Nx said nothing of ${step}:\n${stderr}`);
  return (JSON.parse(stdout) as { files: string[] }).files;
}

describe('a step of npm run check', () => {
  it.each(Object.keys(steps))(
    '%s runs again when what it looks at changed, and only then',
    (step) => {
      const { sees = [], passes = null } = lookedAt[step] ?? {};
      expect(sees).not.toEqual([]);
      const files = filesOf(step);
      expect(files).toEqual(expect.arrayContaining([...sees, ...byEvery]));
      expect(files).not.toContain(passes);
    },
    30_000,
  );
});
