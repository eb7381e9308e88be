import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import type { Asker } from './asker.ts';
import { questionOf } from './asks.ts';
import { ask, askAll, type Matrix } from './matrix.ts';
import { prepareAskers } from './prepare-askers.ts';
import { apiSchema, rowsOf, type Row } from './rows.ts';
import {
  runningSystem,
  type Bytes,
  type RunningSystem,
  type ToldOfStack,
} from './running-system.ts';
import { standings } from './standings.ts';

const at = onStack();
const file = 'tools/rights/matrix.json';
const committed = () => JSON.parse(readFileSync(file, 'utf8')) as Matrix;
const rows = rowsOf(apiSchema());
let system: RunningSystem;
let askers: Asker[];

beforeAll(async () => {
  const { graph, issuer } = at.stack;
  const answer = await fetch(`${process.env['JOURNEYS_CONTROL']}/stack`);
  system = await runningSystem({ graph, issuer }, (await answer.json()) as ToldOfStack);
  askers = await prepareAskers(system);
}, 60_000);

it('the rights of everybody to every field, entity and command are those of the table', async () => {
  const found = await askAll(system, rows, askers);
  if (process.env['UPDATE_RIGHTS'] === 'true')
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  const table = committed();
  for (const { name } of rows) expect({ [name]: found[name] }).toEqual({ [name]: table[name] });
  expect(Object.keys(table)).toEqual(rows.map(({ name }) => name));
}, 60_000);

it('an id that is unknown, malformed, foreign or forbidden is answered with equal bytes', async () => {
  const table = committed();
  const asked = rows.filter(takesACase);
  expect(asked.length).toBeGreaterThan(20);
  const compared = await Promise.all(askers.map((asker) => compareKept(asker, asked, table)));
  expect(compared.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10 * asked.length);
}, 60_000);

it('G8: no letters are given for a pass that is not this viewer’s for this case now', async () => {
  const row = rows.find(({ name }) => name === 'notification: Case');
  if (row === undefined) throw new Error('There is no row of letters');
  const lettersFor = async (asker: Asker, readPass?: string) => {
    const { text } = await ask(system, row, asker, { readPass });
    return JSON.parse(text) as unknown;
  };
  const none = { data: { _entities: [{ letters: null }] } };
  const now = system.now();
  const anHourAgo = new Date(now.getTime() - 3_600_000);
  // For who left there is no viewer, and a subgraph answers nobody else.
  for (const asker of askers.filter(({ viewer }) => viewer !== null)) {
    const { caseId, complimentId, viewer } = asker;
    const staffId = viewer?.kind === 'staff' ? viewer.id : asker.name;
    const own = { caseId, staffId, readers: 'QUALITY' as const };
    const pass = (other: Partial<typeof own>, at = now) =>
      system.passes.make({ ...own, ...other }, at);
    const wrong = {
      none: undefined,
      empty: '',
      'of another case': pass({ caseId: complimentId }),
      'of another viewer': pass({
        staffId: staffId === 'karin-vos' ? 'joris-bakker' : 'karin-vos',
      }),
      expired: pass({}, anHourAgo),
      'with another word': pass({}).replace('QUALITY', 'AUTHORITY'),
    };
    for (const [which, given] of Object.entries(wrong))
      expect([asker.name, which, await lettersFor(asker, given)]).toEqual([
        asker.name,
        which,
        none,
      ]);
  }
  const lead = askers.find(({ name }) => name === 'lead');
  if (lead === undefined) throw new Error('Nobody asks as the lead of P&K');
  const theirs = { caseId: lead.caseId, staffId: 'karin-vos', readers: 'QUALITY' as const };
  const letters = expect.arrayContaining([{ id: expect.any(String) as string }]) as object[];
  expect(await lettersFor(lead, system.passes.make(theirs, now))).toEqual({
    data: { _entities: [{ letters }] },
  });
}, 60_000);

it('G8: no client is shown a pass, and who reads a case reads its letters', async () => {
  const lead = askers.find(({ name }) => name === 'lead');
  const headers = { authorization: `Bearer ${lead?.token ?? ''}` };
  const query = 'query Q($id: ID!) { case(id: $id) { id readPass } }';
  const { text } = await system.askGateway(headers, { query, variables: { id: lead?.caseId } });
  expect(JSON.parse(text)).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  const { 'notification: Case': letters, 'case-handling: Case': cases } = committed();
  expect(letters).toEqual(cases);
});

it('every standing has a cell in every row', () => {
  for (const [row, cells] of Object.entries(committed()))
    expect([row, Object.values(cells).flat().sort()]).toEqual([row, Object.keys(standings).sort()]);
});

/** Compares what somebody is kept from with what is not there, and gives how often. */
async function compareKept(asker: Asker, asked: readonly Row[], table: Matrix): Promise<number> {
  const unknown = asker.number.replace(/\d{6}$/, '999999');
  const kept = asked.filter(({ name }) => isKept(table[name], asker));
  for (const row of kept) {
    const given = await bytesOf(row, asker, {});
    for (const id of [randomUUID(), 'geen-zaak']) {
      const other = await bytesOf(row, asker, { caseId: id, complimentId: id, number: unknown });
      expect([asker.name, row.name, other]).toEqual([asker.name, row.name, given]);
    }
  }
  return kept.length;
}

const takesACase = (row: Row): boolean =>
  row.kind === 'ENTITY' ||
  /"(caseId|ids?|number)":/.test(JSON.stringify(questionOf(row, aCase).variables));
const aCase: Asker = {
  name: 'anybody',
  caseId: 'id',
  number: 'number',
  code: 'code',
  complimentId: 'id',
  measureDueOn: '2200-01-01',
  token: null,
  viewer: null,
};

const isKept = (cells: Matrix[string] | undefined, { name }: Asker): boolean =>
  [...(cells?.NULL ?? []), ...(cells?.NOT_FOUND ?? [])].includes(name);

async function bytesOf(row: Row, asker: Asker, other: Partial<Asker>) {
  const answer = await ask(system, row, { ...asker, ...other });
  return withoutCorrelation(answer);
}

function withoutCorrelation({ status, headers, text }: Bytes) {
  const { date: _date, 'x-correlation-id': id = '', ...rest } = Object.fromEntries(headers);
  return { status, headers: rest, text: id === '' ? text : text.replaceAll(id, 'correlation-id') };
}
