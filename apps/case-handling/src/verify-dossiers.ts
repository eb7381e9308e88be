import { openDatabase } from '@klantreacties/service-runtime';
import { jobConfigOf } from './config.ts';
import { verifyHistory } from './persistence/case-history.ts';

const database = openDatabase(jobConfigOf().DATABASE_URL);
const { rows, faults } = await verifyHistory(database);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${rows} rows of history, ${faults.length} faults\n`);
await database.stop();
process.exit(faults.length === 0 ? 0 : 1);
