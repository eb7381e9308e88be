import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareModels, modelsIn, type SchemaFile } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { servicesWithData } from '../stack/services.ts';
import { figuresModels } from './figures-models.ts';

const delivery = 'libs/event-delivery';
// Services that made the tables of delivery themselves, and a new one that has them from the library alone.
const prismaFolders: Record<string, string> = {
  ...Object.fromEntries(
    servicesWithData.map((name) => [`apps/${name}`, join('apps', name, 'prisma')]),
  ),
  [delivery]: `${delivery}/test/new-service`,
};
// What a service has described in code instead of in its schema.prisma.
const described: Record<string, SchemaFile[]> = {
  'apps/reporting': [{ path: 'figures.prisma', content: figuresModels() }],
};

/** Makes each database by its migrations; says where they do not give the models. Gives the addresses by folder. */
async function migrated(
  postgres: PostgresServer,
): Promise<{ urls: Record<string, string>; equal: boolean }> {
  const urls: Record<string, string> = {};
  let equal = true;
  for (const [folder, prismaFolder] of Object.entries(prismaFolders)) {
    const url = await postgres.urlOf(folder.replaceAll(/\W/g, '_'));
    urls[folder] = url;
    const folders = { prismaFolder, tablesFrom: [`${delivery}/prisma`] };
    const models = [...modelsIn(folders), ...(described[folder] ?? [])];
    const differences = await compareModels({ url, ...folders, models });
    if (differences.length === 0) continue;
    equal = false;
    const printed = differences.join('\n');
    process.stdout.write(`The migrations of ${prismaFolder} do not give its models:\n${printed}\n`);
  }
  return { urls, equal };
}

/** Holds every tagged statement against the database of its folder. */
async function statementsHold(urls: Record<string, string>): Promise<boolean> {
  const databases = Object.fromEntries(
    Object.entries(urls).map(([folder, url]) => [`${folder}/src/**/*.ts`, url]),
  );
  const eslint = spawn(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--config=tools/checks/sql.eslint.mjs',
      '--max-warnings=0',
      '--no-inline-config',
      ...Object.keys(databases),
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, CHECKED_DATABASES: JSON.stringify(databases) },
    },
  );
  const [status] = (await once(eslint, 'exit')) as [number | null];
  return status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-databases-'));
const postgres = await startPostgres(join(folder, 'postgres'));
let good = false;
try {
  const { urls, equal } = await migrated(postgres);
  const hold = await statementsHold(urls);
  good = equal && hold;
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
// The engine leaves a timer of 10 seconds behind.
process.exit(good ? 0 : 1);
