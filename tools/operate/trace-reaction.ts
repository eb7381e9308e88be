import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsTopics } from '@klantreacties/event-contracts';
import { connectBroker } from '@klantreacties/event-delivery';
import { settingsOf } from '../stack/settings.ts';

interface Fact {
  type: string;
  time: string;
  id: string;
  correlationid: string;
  causationid: string;
  aggregateversion: number;
  data: { letter?: string; audience?: string };
}

const [reactionId] = process.argv.slice(2);
if (reactionId === undefined) {
  process.stderr.write('reaction:trace <reactionId>\n');
  process.exit(2);
}
const { port, given, dataFolder } = settingsOf();
const brokers = given.brokers ?? `127.0.0.1:${port.kafka}`;
const broker = connectBroker({ clientId: 'trace', brokers: brokers.split(',') });
const lines: { time: string; line: string }[] = [];
const correlations = new Set<string>([reactionId]);
for (const topic of Object.values(factsTopics)) {
  const following = await broker.follow({
    topic,
    onStopped: () => undefined,
    handle: ({ key, value }) => {
      if (key !== reactionId || value === null) return;
      const fact = JSON.parse(value) as Fact;
      correlations.add(fact.correlationid);
      const letter = [fact.data.letter, fact.data.audience].filter((part) => part !== undefined);
      const name = [fact.type.split('.').slice(-2).join('.'), ...letter].join(' ');
      lines.push({
        time: fact.time,
        line: `${name} v${fact.aggregateversion}  id ${fact.id}  by ${fact.causationid}  request ${fact.correlationid}`,
      });
    },
  });
  await following.close();
}
const logs = join(dataFolder, 'logs');
for (const file of existsSync(logs) ? readdirSync(logs) : [])
  for (const text of readFileSync(join(logs, file), 'utf8').split('\n'))
    if ([...correlations].some((id) => text.includes(id))) {
      const entry = JSON.parse(text) as { time: string; msg: string };
      lines.push({ time: entry.time, line: `log of ${file}: ${entry.msg}` });
    }
lines.sort((a, b) => a.time.localeCompare(b.time));
for (const { time, line } of lines) process.stdout.write(`${time}  ${line}\n`);
process.stdout.write(`${lines.length} lines\n`);
process.exit(lines.length > 0 ? 0 : 1);
