import { openTopics } from '@klantreacties/event-contracts';
import { connectBroker } from '@klantreacties/event-delivery';
import { localDateOf } from '@klantreacties/procedure';
import { settingsOf } from '../../../tools/stack/settings.ts';
import { StaffMember } from './actors.ts';
import { operations } from './operations.ts';
import { tour } from './tour.ts';

interface Figures {
  counts: {
    brandId: string;
    locationId: string | null;
    kind: string;
    category: string | null;
    month: string;
    count: number;
  }[];
  terms: { milestone: string; met: number; missed: number; running: number }[];
  openMeasures: number;
}

interface OpenEvent {
  type: string;
  subject: string;
  time: string;
  data: Record<string, unknown>;
}

const { port, given } = settingsOf();
const say = (line: string) => process.stdout.write(`${line}\n`);
const graph = process.env['GRAPH_URL'] ?? `http://127.0.0.1:${port.gateway}/graphql`;
const issuer = given.issuer ?? `http://127.0.0.1:${port.oidc}`;
const inbox = process.env['MAIL_PAGE_URL'] ?? `http://127.0.0.1:${port.mailPage}`;
// The analyst's own address; nobody else of the tour knows a broker.
const brokers = given.brokers ?? `127.0.0.1:${port.kafka}`;

const termNames: Record<string, string> = {
  HANDLER_KNOWN: 'behandelaar bekend binnen een week',
  PROPOSAL: 'voorstel binnen drie weken',
  SETTLED: 'afgehandeld binnen zes weken',
};

try {
  const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
  const before = new Set((await openEvents()).map(({ id }) => id));
  const { number } = await tour({ graph, issuer, inbox, today }, say);

  say('\n9. Wim, analist, kijkt naar de cijfers van Skar in dit jaar.');
  const wim = await StaffMember.signIn({ graph, issuer }, 'wim-data');
  const { figures } = await wim.graph.ask<{ figures: Figures }>(operations.figures, {
    year: Number(today.slice(0, 4)),
    brandId: 'skar',
  });
  for (const { month, locationId, kind, category, count } of figures.counts)
    say(
      `   ${month}  ${locationId ?? 'hele organisatie'}  ${kind}  ${category ?? 'nog geen soort'}: ${count}`,
    );
  for (const { milestone, met, missed, running } of figures.terms)
    say(
      `   ${termNames[milestone] ?? milestone}: ${met} gehaald, ${missed} gemist, ${running} lopen`,
    );
  say(`   Maatregelen die nog open staan: ${figures.openMeasures}`);
  if (figures.counts.length === 0) throw new Error('The figures count nothing');

  say('\n10. Wim leest op de open onderwerpen van Kafka wat er van deze klacht te zien is.');
  const seen = (await openEvents()).filter(({ id }) => !before.has(id));
  for (const { event } of seen) {
    const name = event.type.split('.').slice(-2).join('.');
    say(`   ${event.time.slice(0, 10)}  ${name}  ${JSON.stringify(event.data)}`);
  }
  if (!seen.some(({ event }) => event.data['state'] === 'CLOSED'))
    throw new Error('The open topics do not tell that the case closed');
  if (seen.some(({ event }) => /Eva|Anouk|Sanne|@/.test(JSON.stringify(event))))
    throw new Error('An open event names a person');
  say(`\nKlaar: ${number} is de hele weg gegaan.`);
  process.exit(0);
} catch (cause) {
  process.stderr.write(`\nDe rondleiding is mislukt: ${(cause as Error).message}\n`);
  process.exit(1);
}

async function openEvents(): Promise<{ id: string; event: OpenEvent }[]> {
  const broker = connectBroker({ clientId: 'analyst', brokers: brokers.split(',') });
  const events: { id: string; event: OpenEvent }[] = [];
  for (const topic of Object.values(openTopics)) {
    const following = await broker.follow({
      topic,
      onStopped: () => undefined,
      handle: ({ partition, offset, value }) => {
        const id = `${topic}/${partition}/${offset}`;
        if (value !== null) events.push({ id, event: JSON.parse(value) as OpenEvent });
      },
    });
    await following.close();
  }
  return events;
}
