import { readFile } from 'node:fs/promises';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import { addDays, localDateOf, longDate } from '@klantreacties/procedure';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually, operations, submit, invented } from '../../apps/journeys/src/index.ts';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { faultsIn, type Look } from './faults.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
const year = today.slice(0, 4);
const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };
const [bySanne, byPlanning] = ['De lijst hangt bij de deur.', '=1+1; we bellen "op tijd".'];

let browser: Browser;
let joris: Page;
let els: Page;
let caseId: string;
const contexts: BrowserContext[] = [];

/** Somebody at the desk, without scripts. */
async function signedIn(staffId: string): Promise<Page> {
  const address = `${at.stack.web}/werk/maatregelen`;
  const { context, page } = await atDesk(browser, staffId, { address, viewport: desktop });
  contexts.push(context);
  return page;
}

/** A complaint with a judgment that has two measures, of which one is done. */
async function judged(): Promise<string> {
  const { reactionId: id } = await submit(at.graph, invented({ locationId: 'skar-de-linde' }));
  const [adviser, sanne] = [await at.signIn('joris-bakker'), await at.signIn('sanne-de-boer')];
  await adviser.dossierWhen(id, 'the case');
  await adviser.does('assign', { caseId: id, handlerId: 'sanne-de-boer' });
  await sanne.does('accept', { caseId: id });
  await sanne.does('logEntry', {
    ...{ caseId: id, kind: 'CONTACT', text: 'Gebeld.', visibleToReporter: false },
  });
  await sanne.does('draft', {
    ...{ caseId: id, category: 'VOEDING', gist: 'De lijst van wat een kind mag eten.' },
    points: [{ point: 'De lijst.', finding: 'UPHELD', reasons: 'Die was er niet.' }],
    measures: [
      { description: bySanne, ownerId: 'sanne-de-boer', dueOn: addDays(today, 30) },
      { description: byPlanning, ownerId: 'planning', dueOn: today },
    ],
  });
  await adviser.sendsJudgment(id);
  const { measures } = await adviser.dossierWhen(id, 'the end', ({ state }) => state === 'CLOSED');
  const measureId = measures.find(({ description }) => description === byPlanning)?.measureId;
  await adviser.does('realise', { caseId: id, measureId, realisedOn: today });
  return id;
}

beforeAll(async () => {
  browser = await launchBrowser();
  caseId = await judged();
  [joris, els] = [await signedIn('joris-bakker'), await signedIn('els-de-wit')];
}, 90_000);
afterAll(() => browser?.close());

const onDesk = { viewport: desktop, colorScheme: 'light' } as const;
const inDarkOnPhone = { viewport: phone, colorScheme: 'dark' } as const;

async function isRight(page: Page, looks: Look[] = [onDesk]): Promise<void> {
  expect(await page.title()).not.toBe('');
  const [html, address] = [await page.content(), page.url()];
  expect(address + html).not.toMatch(/sanne-de-boer|joris-bakker|els-de-wit/);
  for (const look of looks)
    expect(await faultsIn(browser, html, { page: address, ...look })).toEqual([]);
  await page.setViewportSize(phone);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
  const scrolls = '({ scrollWidth, clientWidth }) => scrollWidth > clientWidth';
  const boxes = "[...document.querySelectorAll('.table-box')]";
  expect(await page.evaluate(`${boxes}.filter(${scrolls}).map((box) => box.innerText)`)).toEqual(
    [],
  );
  await page.setViewportSize(desktop);
}

const rowOf = (page: Page, description: string) =>
  page.getByRole('row').filter({ hasText: description });
const goes = async (page: Page, link: string) => {
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.waitForLoadState();
};
/** Shows what the filters say, as a whole page. */
const filters = async (page: Page) => {
  await page.getByRole('button', { name: 'Toon' }).click();
  await page.waitForLoadState();
};

async function fileOf(page: Page, link: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), goes(page, link)]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('measures', () => {
  it('a regional manager sees at once what is open in her region, and its cases only where they are for her', async () => {
    const [current, open] = await els.locator('.views [aria-current]').allTextContents();
    expect([current, open]).toEqual(['Mijn regio', 'Open']);
    const row = rowOf(els, bySanne).first();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      expect.stringContaining('nog 30 dagen'),
      'Sanne de Boervestigingsmanager',
      'De LindeSkar, Arnhem Noord',
      'nog niet',
      'niet voor jou',
    ]);
    expect(await rowOf(els, byPlanning).count()).toBe(0);
    await isRight(els, [onDesk, inDarkOnPhone]);
    await goes(els, 'Te laat');
    expect(await rowOf(els, bySanne).count()).toBe(0);
    await goes(els, 'Van mij');
    expect(await els.getByText('Er zijn geen maatregelen die hierbij passen.').isVisible()).toBe(
      true,
    );
    await isRight(els);
  }, 40_000);

  it('an adviser filters by owner and day, with no name in the address, and goes to the case', async () => {
    await joris.getByText('Meer filters').click();
    await joris.getByRole('checkbox', { name: /^Sanne de Boer/ }).check();
    await joris.getByLabel('Uiterlijk vanaf').fill(addDays(today, 30));
    await filters(joris);
    const owners = await joris.locator('tbody tr td:nth-of-type(2)').allTextContents();
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toContain('Sanne de Boer');
    expect(await joris.getByRole('checkbox', { name: /^Sanne de Boer/ }).isChecked()).toBe(true);
    await isRight(joris);
    const link = joris.locator(`a[href="/werk/zaken/${caseId}"]`);
    expect(await link.textContent()).toMatch(/^SKAR-/);
    await joris.getByLabel('Uiterlijk tot en met').fill(today);
    await filters(joris);
    expect(await joris.getByRole('alert').textContent()).toContain(
      'deze dag ligt voor de eerste dag',
    );
    await isRight(joris);
  }, 40_000);

  it('are a file that a spreadsheet reads as text', async () => {
    await goes(joris, 'Wis de filters');
    await goes(joris, 'Uitgevoerd');
    const { name, text } = await fileOf(joris, 'Download als CSV, voor Excel');
    expect(name).toBe('maatregelen.csv');
    expect(text).toMatch(/^\uFEFFUiterlijk;Wat we doen;Eigenaar;/);
    expect(text).toContain(`"'=1+1; we bellen ""op tijd""."`);
    expect(text).toContain(`;Klantadvies en planning;Skar;Arnhem Noord;De Linde;${today};SKAR-`);
    expect(text).not.toContain(bySanne);
  }, 30_000);
});

interface Figures {
  counts: { locationId: string | null; kind: string; category: string | null; count: number }[];
  terms: { met: number; missed: number; running: number }[];
  openMeasures: number;
}
const sum = (counts: Figures['counts']) => counts.reduce((total, { count }) => total + count, 0);
const tableOf = (page: Page, caption: string) => page.getByRole('table', { name: caption });
const cellsOf = async (page: Page, caption: string, row: string) =>
  (
    await tableOf(page, caption)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .getByRole('cell')
      .allTextContents()
  ).map(Number);
const askedBy = async (staffId: string): Promise<Figures> => {
  const { graph } = await at.signIn(staffId);
  const given = { year: Number(year), brandId: 'skar' };
  return (await graph.ask<{ figures: Figures }>(operations.figures, given)).figures;
};

describe('figures', () => {
  it('are the same in the graph, the tables and the file', async () => {
    await eventually('the case in the figures', async () =>
      (await askedBy('joris-bakker')).counts.some(({ category }) => category === 'VOEDING'),
    );
    await goes(joris, 'Cijfers');
    await joris.getByLabel('Merk', { exact: true }).selectOption('Skar');
    await filters(joris);
    expect(await joris.getByRole('heading', { level: 1 }).textContent()).toBe(
      `Cijfers ${year} Skar`,
    );
    const { counts, terms, openMeasures } = await askedBy('joris-bakker');
    const complaints = counts.filter(({ kind }) => kind === 'COMPLAINT');
    const atLinde = counts.filter(({ locationId }) => locationId === 'skar-de-linde');
    const months = await tableOf(joris, 'Reacties per maand').locator('tbody tr').count();
    expect(months).toBe(Number(today.slice(5, 7)));
    expect(await joris.getByText(`tot en met ${longDate(today, 'NL')}.`).isVisible()).toBe(true);
    for (const caption of ['Reacties per maand', 'Reacties per merk', 'Reacties per vestiging']) {
      const totals = await cellsOf(joris, caption, 'Totaal');
      expect([totals[0], totals.at(-1)]).toEqual([sum(complaints), sum(counts)]);
    }
    const linde = await cellsOf(joris, 'Reacties per vestiging', 'De Linde (Skar)');
    expect(linde.at(-1)).toBe(sum(atLinde));
    const food = complaints.filter(({ category }) => category === 'VOEDING');
    expect(await cellsOf(joris, 'Klachten per aard', 'Voeding')).toEqual([sum(food)]);
    const shownTerms = await tableOf(joris, 'Termijnen van klachten')
      .locator('td')
      .allTextContents();
    expect(shownTerms.map(Number)).toEqual(
      terms.flatMap(({ met, missed, running }) => [met, missed, running, met + missed + running]),
    );
    expect(await joris.locator('.totals dd').last().textContent()).toBe(String(openMeasures));
    const many = sum(complaints) === 1 ? 'Klacht' : 'Klachten';
    expect(await joris.locator('.totals dt').nth(1).textContent()).toBe(many);
    const chart = joris.getByRole('img', { name: /^Staafdiagram: Reacties per merk. Skar \d+\./ });
    expect(await chart.textContent()).toContain(`Skar ${sum(counts)}`);
    const { name, text } = await fileOf(joris, 'alle aantallen');
    expect(name).toBe(`cijfers-${year}.csv`);
    const lines = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';'));
    expect(lines.reduce((total, line) => total + Number(line.at(-1)), 0)).toBe(sum(counts));
    expect(lines).toContainEqual([
      ...[`${today.slice(0, 7)}`, 'Skar', 'Arnhem Noord', 'De Linde (Skar)', 'Klacht', 'Voeding'],
      expect.stringMatching(/^\d+$/),
    ]);
    const ofTerms = await fileOf(joris, 'termijnen');
    expect(ofTerms.text.trim().split('\r\n')).toHaveLength(4);
    await isRight(joris, [onDesk, inDarkOnPhone]);
  }, 60_000);

  it('of a regional manager are of her places alone, which alone she chooses from', async () => {
    await goes(els, 'Cijfers');
    const places = await tableOf(els, 'Reacties per vestiging')
      .locator('tbody th')
      .allTextContents();
    expect(places).toContain('De Linde (Skar)');
    for (const place of places) expect(['De Linde (Skar)', 'Het Nest (Skar)']).toContain(place);
    expect(
      await els.getByLabel('Merk', { exact: true }).locator('option').allTextContents(),
    ).toEqual(['Alle', 'Skar']);
    await els.getByLabel('Regio', { exact: true }).selectOption('Arnhem Zuid (Skar)');
    await filters(els);
    expect(await tableOf(els, 'Reacties per regio').getByText('Arnhem Noord').count()).toBe(0);
    await isRight(els);
    await els.goto(`${at.stack.web}/werk/en/cijfers?jaar=1999`);
    expect(await els.title()).toBe('Figures');
    expect(await els.getByText('There are no reactions.').first().isVisible()).toBe(true);
    await isRight(els);
  }, 40_000);

  it('are not for an outside person, who reads why', async () => {
    const marijke = await signedIn('marijke-terpstra');
    await goes(marijke, 'Cijfers');
    expect(await marijke.getByText('Je hebt geen recht op cijfers.').isVisible()).toBe(true);
    await isRight(marijke);
    const file = await marijke.context().request.get(`${at.stack.web}/werk/cijfers.csv`);
    expect(file.status()).toBe(403);
  }, 30_000);
});
