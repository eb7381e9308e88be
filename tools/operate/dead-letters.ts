import { setTimeout as pause } from 'node:timers/promises';
import { readers } from '../stack/services.ts';
import { openServiceDatabase, refuse, serviceNamed } from './service-database.ts';

interface ParkedKey {
  topic: string;
  message_key: string;
  events: number;
  reason: string;
}

// Lists the keys that a service has parked, or asks the running service to replay one and waits for the end.
const usage = `dead-letters <${readers.join(' | ')}> [replay <topic> <key>]`;
const longestReplayMs = 60_000;
const [name, verb, topic, key] = process.argv.slice(2);
const service = serviceNamed(name, usage);
if (verb !== undefined && (verb !== 'replay' || !topic || !key)) refuse(usage);

const client = await openServiceDatabase(service);
const replaying = verb === 'replay';
const ended = replaying ? await replay() : true;
const rows = await parkedKeys();
for (const row of rows)
  process.stdout.write(
    `${row.topic} ${row.message_key}: ${row.events} parked, first because of "${row.reason}"\n`,
  );
process.stdout.write(`${rows.length} keys are parked\n`);
if (!ended) process.stderr.write(`${service} has not ended the replay; is it running?\n`);
await client.end();
const stillParked = rows.some((row) => row.topic === topic && row.message_key === key);
// A library that the stack's settings bring along sets the exit code back when the process ends by itself.
process.exit(!ended || stillParked ? 1 : 0);

async function replay(): Promise<boolean> {
  const request = [service, topic, key];
  await client.query(
    'INSERT INTO replay_request (consumer, topic, message_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    request,
  );
  for (const started = performance.now(); performance.now() - started < longestReplayMs;) {
    const { rowCount } = await client.query(
      'SELECT 1 FROM replay_request WHERE consumer = $1 AND topic = $2 AND message_key = $3',
      request,
    );
    if (rowCount === 0) return true;
    await pause(250);
  }
  return false;
}

async function parkedKeys(): Promise<ParkedKey[]> {
  const found = await client.query<ParkedKey>(
    `SELECT topic, message_key, count(*)::int AS events, min(reason) AS reason FROM parked_event
     GROUP BY topic, message_key ORDER BY min(id)`,
  );
  return found.rows;
}
