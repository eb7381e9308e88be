import { connectBroker } from '@klantreacties/event-delivery';
import { openDatabase } from '@klantreacties/service-runtime';
import { jobConfigOf } from './config.ts';
import { rebuildReadModels } from './rebuild-read-models.ts';

const config = jobConfigOf();
const database = openDatabase(config.DATABASE_URL, { application: 'reporting-rebuild' });
const result = await rebuildReadModels(database, connectBroker(config.broker), 'reporting');
if (result.outcome === 'SWAPPED')
  process.stdout.write(
    `Rebuilt from ${result.facts} facts, equal in every table, swapped to ${result.live}.\n`,
  );
else
  process.stderr.write(
    `Rebuilt from ${result.facts} facts; not swapped, because of\n  ${result.differences.join('\n  ')}\n`,
  );
await database.stop();
process.exit(result.outcome === 'SWAPPED' ? 0 : 1);
