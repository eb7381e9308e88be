import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import type { Asker } from './asker.ts';
import { isKept, ofNothing, oneOfEach, takesACase, withoutCorrelation } from './kept-from.ts';
import { ask, askAll, type Matrix } from './matrix.ts';
import { prepareAskers } from './prepare-askers.ts';
import { apiSchema, rowsOf, type Row } from './rows.ts';
import { runningSystem, type RunningSystem, type ToldOfStack } from './running-system.ts';
import { standings } from './standings.ts';
import { openStatementCount } from './statement-count.ts';

const at = onStack();
const file = 'tools/rights/matrix.json';
const committed = () => JSON.parse(readFileSync(file, 'utf8')) as Matrix;
const rows = rowsOf(apiSchema());
let system: RunningSystem;
let askers: Asker[];
let told: ToldOfStack;

beforeAll(async () => {
  const { graph, issuer } = at.stack;
  const answer = await fetch(`${process.env['JOURNEYS_CONTROL']}/stack`);
  told = (await answer.json()) as ToldOfStack;
  system = await runningSystem({ graph, issuer }, told);
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

it('an id that is unknown, foreign or forbidden takes an equal number of SQL statements', async () => {
  const table = committed();
  const asked = rows.filter(takesACase);
  const count = await openStatementCount(told);
  const sent: number[] = [];
  for (const row of asked)
    for (const asker of oneOfEach(askers.filter((one) => isKept(table[row.name], one)))) {
      const [given, other] = await count.ofBoth([
        () => bytesOf(row, asker, {}),
        () => bytesOf(row, asker, ofNothing(asker)),
      ]);
      expect([asker.name, row.name, given]).toEqual([asker.name, row.name, other]);
      sent.push(given);
    }
  await count.close();
  // A follow-up is looked up for a reporter alone.
  expect(sent.filter((one) => one > 0).length).toBeGreaterThan(8 * asked.length);
}, 120_000);

it('a number that is not there and a code that is not its own are one and the same', async () => {
  const opening = rows.find(({ name }) => name === 'Mutation.openFollowUp');
  const [one, two] = askers;
  if (opening === undefined || one === undefined || two === undefined) throw new Error('No row');
  const count = await openStatementCount(told);
  const wrong = { code: two.code };
  const unknown = { ...wrong, number: ofNothing(one).number };
  expect(await bytesOf(opening, one, wrong)).toEqual(await bytesOf(opening, one, unknown));
  const [given, other] = await count.ofBoth([
    () => bytesOf(opening, one, wrong),
    () => bytesOf(opening, one, unknown),
  ]);
  await count.close();
  expect(given).toBe(other);
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

it('a command is previewed by who may do it, and by nobody else', () => {
  const table = committed();
  const previews = rows.filter(({ kind }) => kind === 'PREVIEW');
  expect(previews.length).toBeGreaterThan(15);
  for (const { name } of previews)
    expect({ [name]: table[name] }).toEqual({
      [name]: table[name.replace('Query.previewCommand: ', 'Mutation.')],
    });
});

it('every standing has a cell in every row', () => {
  for (const [row, cells] of Object.entries(committed()))
    expect([row, Object.values(cells).flat().sort()]).toEqual([row, Object.keys(standings).sort()]);
});

/** Compares what somebody is kept from with what is not there, and gives how often. */
async function compareKept(asker: Asker, asked: readonly Row[], table: Matrix): Promise<number> {
  const kept = asked.filter(({ name }) => isKept(table[name], asker));
  for (const row of kept) {
    const given = await bytesOf(row, asker, {});
    for (const id of [randomUUID(), 'geen-zaak']) {
      const other = await bytesOf(row, asker, ofNothing(asker, id));
      expect([asker.name, row.name, other]).toEqual([asker.name, row.name, given]);
    }
  }
  return kept.length;
}

const bytesOf = async (row: Row, asker: Asker, other: Partial<Asker>) =>
  withoutCorrelation(await ask(system, row, { ...asker, ...other }));
