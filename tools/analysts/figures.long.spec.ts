import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsTopics, openTopics } from '@klantreacties/event-contracts';
import { eventually, invented, operations, submit, tour } from '@klantreacties/journeys';
import { localDateOf } from '@klantreacties/procedure';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { writeOpenEvents } from '../operate/open-events.ts';
import { readRecords } from '../upgrade/topic-records.ts';
import { eventIn } from './read-event.ts';
import { rowsOf } from './run-sql.ts';

interface Figures {
  counts: Record<string, unknown>[];
  terms: { milestone: string; met: number; missed: number; running: number }[];
}

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
const document = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');
const [settings = '', tables = '', counts = '', terms = ''] = [
  ...document.matchAll(/```sql\n(.*?)```/gs),
].map(([, sql]) => sql ?? '');
const folder = mkdtempSync(join(tmpdir(), 'klantreacties-open-events-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the lines of the document give of the files in the folder. */
async function figuresBy(year: string, day: string): Promise<Figures> {
  const here = settings
    .replace(/year = \d{4}/, `year = ${year}`)
    .replace(/DATE '[-\d]+'/, `DATE '${day}'`);
  const given = [here, tables.replaceAll("read_json('", `read_json('${folder}/`)] as const;
  const [byEvents, ofTerms] = [await rowsOf(...given, counts), await rowsOf(...given, terms)];
  return { counts: byEvents, terms: ofTerms as unknown as Figures['terms'] };
}

const sorted = ({ counts: rows, terms: ofTerms }: Figures): Figures => ({
  counts: rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  terms: ofTerms.toSorted((a, b) => (a.milestone < b.milestone ? -1 : 1)),
});
const keyOf = (row: object) => JSON.stringify(Object.entries(row).sort());

it('the worked example of docs/analysts.md gives the figures of the graph', async () => {
  await tour({ ...at.addresses, inbox: at.stack.inbox, today }, () => undefined);
  await submit(at.graph, invented({ kind: 'COMPLIMENT', locationId: null, careType: null }));
  await submit(at.graph, invented({ suspectedTransgression: true }));
  const { reactionId } = await submit(
    at.graph,
    invented({ brandId: 'korein', locationId: 'korein-de-vlieger' }),
  );
  const [joris, wim] = await Promise.all([at.signIn('joris-bakker'), at.signIn('wim-data')]);
  await joris.dossierWhen(reactionId, 'the case');
  const assign = { caseId: reactionId, handlerId: 'sanne-de-boer' };
  await joris.does('assign', assign);
  await joris.dossierWhen(reactionId, 'the first letter', ({ milestones }) =>
    milestones.some(({ milestone, status }) => milestone === 'HANDLER_KNOWN' && status === 'MET'),
  );
  await joris.does('release', { caseId: reactionId, reason: 'OTHER_WORK' });
  await joris.does('assign', assign);
  const year = today.slice(0, 4);
  await eventually('the same figures by both', async () => {
    const { figures } = await wim.graph.ask<{ figures: Figures & { openMeasures: number } }>(
      operations.figures,
      { year: Number(year) },
    );
    await writeOpenEvents(at.stack.brokers, folder);
    const byGraph = sorted({ counts: figures.counts, terms: figures.terms });
    const byEvents = sorted(await figuresBy(year, today));
    expect(byEvents).toEqual(byGraph);
    return byGraph.counts.length >= 3;
  });
}, 180_000);

it('E4: the SDK of CloudEvents reads an event in every record of facts and of open events', async () => {
  const topics = [...Object.values(factsTopics), ...Object.values(openTopics)];
  const records = await readRecords(at.stack.brokers, topics);
  expect(new Set(records.map(({ topic }) => topic)).size).toBe(topics.length);
  for (const { key, value, headers } of records) {
    const event = eventIn({ key, value: value ?? '', headers });
    expect(event?.id).toBe((JSON.parse(value ?? '') as { id: string }).id);
    expect(event?.subject).toBe(key);
  }
  const [first] = records;
  expect(eventIn({ key: '', value: first?.value ?? '', headers: {} })).toBeNull();
}, 60_000);

it('the worked example counts an event once, a term that is late or over as missed, and the last category', async () => {
  const line = (offset: number, data: object, id: string = randomUUID()) =>
    `${JSON.stringify({ partition: 0, offset, event: { id, data } })}\n`;
  const reaction = (caseRef: string, kind = 'COMPLAINT') =>
    line(0, { caseRef, brand: 'skar', kind, locationId: null, receivedOn: '2026-03-02' }, caseRef);
  const state = (offset: number, caseRef: string, more: object) =>
    line(offset, { caseRef, on: '2026-03-20', category: null, ...more });
  const files = {
    reaction:
      ['a', 'b', 'b'].map((caseRef) => reaction(caseRef)).join('') + reaction('c', 'COMPLIMENT'),
    case: [
      state(1, 'a', { state: 'REGISTERED' }),
      state(10, 'a', {
        state: 'CLOSED',
        category: 'COMMUNICATIE',
        termsOnTime: { handlerKnown: true, proposal: false, settled: null },
      }),
      state(9, 'a', { state: 'AGREEMENTS_CONFIRMED', category: 'VEILIGHEID' }),
    ].join(''),
    letter: [
      line(1, { caseRef: 'b', letter: 'E02', on: '2026-03-10', audience: 'REPORTER' }),
      line(2, { caseRef: 'b', letter: 'E05', on: '2026-03-23' }),
    ].join(''),
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, `${name}.jsonl`), text);
  const figures = await figuresBy('2026', '2026-04-13');
  expect(figures.counts.map(({ category, count }) => [category, count])).toEqual(
    expect.arrayContaining([
      ['COMMUNICATIE', 1],
      [null, 1],
    ]),
  );
  expect(figures.counts).toHaveLength(3);
  expect(sorted(figures).terms).toEqual([
    { milestone: 'HANDLER_KNOWN', met: 1, missed: 1, running: 0 },
    { milestone: 'PROPOSAL', met: 1, missed: 1, running: 0 },
    { milestone: 'SETTLED', met: 0, missed: 0, running: 2 },
  ]);
  expect(sorted(await figuresBy('2026', '2026-04-14')).terms[2]).toEqual({
    milestone: 'SETTLED',
    met: 0,
    missed: 2,
    running: 0,
  });
}, 30_000);
