import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { connectBroker } from '@klantreacties/event-delivery';
import { dayOf, operations, StaffMember, tour } from '@klantreacties/journeys';
import { settingsOf } from './stack/settings.ts';

const { port, given } = settingsOf();
const say = (line: string) => process.stdout.write(`${line}\n`);
const graph = process.env['GRAPH_URL'] ?? `http://127.0.0.1:${port.gateway}/graphql`;
const issuer = given.issuer ?? `http://127.0.0.1:${port.oidc}`;
const brokers = given.brokers ?? `127.0.0.1:${port.kafka}`;

try {
  const now = new Date(performance.timeOrigin + performance.now());
  const { number } = await tour(
    { graph, issuer, inbox: `http://127.0.0.1:${port.mailPage}`, today: dayOf(now) },
    say,
  );
  say('\n9. Wim, analist, kijkt naar de cijfers en leest de open onderwerpen.');
  const wim = await StaffMember.signIn({ graph, issuer }, 'wim-data');
  const { figures } = await wim.graph.ask<{ figures: { counts: object[]; terms: object[] } }>(
    operations.figures,
    { year: now.getUTCFullYear(), brand: 'skar' },
  );
  for (const row of [...figures.counts, ...figures.terms]) say(`   ${JSON.stringify(row)}`);
  for (const line of await openEvents()) say(`   ${line}`);
  say(`\nKlaar: ${number} is de hele weg gegaan.`);
  process.exit(0);
} catch (cause) {
  process.stderr.write(`\nDe rondleiding is mislukt: ${(cause as Error).message}\n`);
  process.exit(1);
}

async function openEvents(): Promise<string[]> {
  const broker = connectBroker({ clientId: 'tour', brokers: brokers.split(',') });
  const lines: string[] = [];
  for (const topic of Object.values(openTopics)) {
    const following = await broker.follow({
      topic,
      onStopped: () => undefined,
      handle: ({ value }) => {
        if (value !== null) lines.push(value);
      },
    });
    await following.close();
  }
  if (lines.length === 0) throw new Error('The open topics hold nothing');
  if (lines.some((line) => line.includes(factsTopics.case) || line.includes('Eva')))
    throw new Error('An open event names a person');
  return lines.slice(-6);
}
