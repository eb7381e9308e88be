import pg from 'pg';
import { databaseUrlsOf } from '../stack/databases.ts';
import { keysIn } from '../stack/keys.ts';
import { servicesWithData, settingsOf } from '../stack/settings.ts';

const usage = `dead-letters <${servicesWithData.slice(1).join(' | ')}> [replay <topic> <key>]\n`;
const [name, verb, topic, key] = process.argv.slice(2);
const service = servicesWithData.find((one) => one === name);
if (service === undefined || (verb !== undefined && (verb !== 'replay' || !topic || !key))) {
  process.stderr.write(usage);
  process.exit(2);
}
const { port, given, dataFolder } = settingsOf();
const where = given.databaseUrl[service] ?? port.postgres;
const client = new pg.Client({
  connectionString: databaseUrlsOf(service, where, keysIn(dataFolder)).run,
});
await client.connect();
const parked = async () =>
  (
    await client.query<{ topic: string; message_key: string; events: number; reason: string }>(
      `SELECT topic, message_key, count(*)::int AS events, min(reason) AS reason FROM parked_event
       GROUP BY topic, message_key ORDER BY min(id)`,
    )
  ).rows;

if (verb === 'replay') {
  await client.query('INSERT INTO replay_request VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    service,
    topic,
    key,
  ]);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const { rowCount } = await client.query('SELECT 1 FROM replay_request');
    if (rowCount === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
const rows = await parked();
for (const row of rows)
  process.stdout.write(
    `${row.topic} ${row.message_key}: ${row.events} parked, first because of "${row.reason}"\n`,
  );
process.stdout.write(`${rows.length} keys are parked\n`);
await client.end();
process.exitCode =
  verb === 'replay' && rows.some((row) => row.topic === topic && row.message_key === key) ? 1 : 0;
