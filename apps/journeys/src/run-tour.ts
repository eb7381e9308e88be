import { openTopics } from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
import { StaffMember } from './actors.ts';
import { addressesFrom } from './addresses.ts';
import { operations } from './operations.ts';
import { Topics } from './topics.ts';
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

const say = (line: string) => process.stdout.write(`${line}\n`);
// The brokers are the analyst's own address; nobody else of the tour knows one.
const { graph, issuer, inbox, brokers } = addressesFrom();

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
    throw new Error('The open topics do not say that the case closed');
  if (seen.some(({ event }) => /Eva|Anouk|Sanne|@/.test(JSON.stringify(event))))
    throw new Error('An open event names a person');
  say(`\nKlaar: ${number} is de hele weg gegaan.`);
  process.exit(0);
} catch (cause) {
  process.stderr.write(`\nDe rondleiding is mislukt: ${(cause as Error).message}\n`);
  process.exit(1);
}

async function openEvents(): Promise<{ id: string; event: OpenEvent }[]> {
  const records = await new Topics(brokers).read(...Object.values(openTopics));
  return records.flatMap(({ topic, partition, offset, value }) =>
    value === null
      ? []
      : [{ id: `${topic}/${partition}/${offset}`, event: JSON.parse(value) as OpenEvent }],
  );
}
