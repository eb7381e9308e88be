import { settingsOf } from '../stack/settings.ts';
import { writeOpenEvents } from './open-events.ts';
import { refuse } from './service-database.ts';

// Writes what the open topics hold to a folder, for tools that read files (docs/analysts.md).
const [folder] = process.argv.slice(2);
if (folder === undefined) refuse('open-events <folder>');
const { port, given } = settingsOf();
const written = await writeOpenEvents(given.brokers ?? `127.0.0.1:${port.kafka}`, folder);
for (const { file, records } of written) process.stdout.write(`${file}: ${records} records\n`);
process.exit(0);
