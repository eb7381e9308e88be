import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareModels } from '@klantreacties/service-runtime';
import { startPostgres } from '@klantreacties/test-harness';

const services = ['intake', 'case-handling', 'notification', 'reporting'];
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-migrations-'));
let equal = true;
const postgres = await startPostgres(join(folder, 'postgres'));
try {
  for (const service of services) {
    const differences = await compareModels({
      url: await postgres.urlOf(service.replaceAll('-', '_')),
      prismaFolder: join('apps', service, 'prisma'),
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
