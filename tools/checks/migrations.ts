import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareModels, modelsIn, type SchemaFile } from '@klantreacties/service-runtime';
import { startPostgres } from '@klantreacties/test-harness';
import { figuresModels } from './figures-models.ts';

// Services that made the tables of delivery themselves, and a new one that has them from the library alone.
const services = ['intake', 'case-handling', 'notification', 'reporting'];
const prismaFolders = {
  ...Object.fromEntries(services.map((service) => [service, join('apps', service, 'prisma')])),
  'a new service': 'libs/event-delivery/test/new-service',
};
// What a service has described in code instead of in its schema.prisma.
const described: Record<string, SchemaFile[]> = {
  reporting: [{ path: 'figures.prisma', content: figuresModels() }],
};
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-migrations-'));
let equal = true;
const postgres = await startPostgres(join(folder, 'postgres'));
try {
  for (const [service, prismaFolder] of Object.entries(prismaFolders)) {
    const folders = { prismaFolder, tablesFrom: ['libs/event-delivery/prisma'] };
    const differences = await compareModels({
      ...folders,
      url: await postgres.urlOf(service.replaceAll(/\W/g, '_')),
      models: [...modelsIn(folders), ...(described[service] ?? [])],
    });
    if (differences.length === 0) continue;
    equal = false;
    const told = differences.join('\n');
    process.stdout.write(`The migrations of ${service} do not give its models:\n${told}\n`);
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
// The engine leaves a timer of 10 seconds behind.
process.exit(equal ? 0 : 1);
