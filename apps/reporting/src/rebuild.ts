import { connectBroker } from '@klantreacties/event-delivery';
import { openDatabase } from '@klantreacties/service-runtime';
import { configOf } from './config.ts';
import { rebuildReadModels } from './rebuild-read-models.ts';

const config = configOf({ PORT: '1', ...process.env });
const database = openDatabase(config.DATABASE_URL);
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
