import { randomUUID } from 'node:crypto';
import { invented, submit } from '@klantreacties/journeys';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser, Locator, Page } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { atDesk } from './at-desk.ts';
import { faultsIn } from './faults.ts';

const at = onStack();
const wide = { width: 1280, height: 800 };
const small = { width: 320, height: 640 };
const word = `verf${randomUUID().slice(0, 8)}`;
const reporter = `Quirine ${randomUUID().slice(0, 8)}`;
const place = { brandId: 'korein', locationId: 'korein-de-vlieger' };
let browser: Browser;
let page: Page;
let meant: { number: string; reactionId: string };

const signsIn = async (staffId: string, viewport = wide): Promise<Page> =>
  (await atDesk(browser, staffId, { address: `${at.stack.web}/werk`, viewport })).page;

beforeAll(async () => {
  browser = await launchBrowser();
  // One more than there are on a page, and one that a colleague may be meant in.
  for (let n = 0; n < 41; n += 1)
    await submit(
      at.graph,
      invented({ ...place, kind: 'IMPROVEMENT_POINT', text: `Nieuwe ${word} op de gang.` }),
    );
  const involved = [{ role: 'adviseur P&K', name: 'Fatma Kaya' }];
  meant = await submit(at.graph, invented({ name: reporter, involved }));
  const joris = await at.signIn('joris-bakker');
  await joris.dossierWhen(meant.reactionId, 'the last case');
  page = await signsIn('joris-bakker');
}, 90_000);
afterAll(() => browser?.close());

/** Nothing for axe to say, and no page that scrolls sideways. */
async function isRight(of = page): Promise<void> {
  const viewport = of.viewportSize() ?? wide;
  expect(await of.title()).not.toBe('');
  expect(await of.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  // Rows are alike, and axe takes long over forty.
  const html = (await of.content()).replace(
    /(<tbody[^>]*>(?:<tr.*?<\/tr>){3}).*(?=<\/tbody>)/s,
    '$1',
  );
  expect(await faultsIn(browser, html, { page: of.url(), viewport })).toEqual([]);
}

const rows = () => page.locator('tbody tr');
const numbers = () => page.locator('tbody th').allTextContents();
const cells = (n: number) => page.locator(`tbody tr td:nth-child(${n})`).allTextContents();
const search = () => new URL(page.url()).searchParams;
/** Clicks it; gives once the page that follows is there as a whole. */
async function goes(link: Locator): Promise<void> {
  await link.click();
  await link.page().waitForLoadState();
}
const follow = (name: string) => goes(page.getByRole('link', { name, exact: true }));
const chosen = () => page.locator('.chosen li').allTextContents();

describe('the work list of P&K, without scripts', () => {
  it('has counts that filter, says what is chosen, and takes it off', async () => {
    await isRight();
    const counts = page.getByRole('navigation', { name: 'Aantallen, om op te filteren' });
    expect(await counts.getByRole('heading').allTextContents()).toEqual([
      'urgentie',
      'stand',
      'van wie',
      'soort',
      'merk',
    ]);
    await goes(counts.getByRole('link', { name: 'verbeterpunt' }));
    await goes(counts.getByRole('link', { name: 'Korein' }));
    expect(search().toString()).toBe('soort=IMPROVEMENT_POINT&merk=korein');
    expect(new Set(await cells(2))).toEqual(new Set(['verbeterpunt']));
    expect(new Set(await cells(3))).toEqual(new Set(['De Vlieger, Korein']));
    expect(await chosen()).toEqual([
      'soort: verbeterpunt haal weg',
      'merk: Korein haal weg',
      'Haal alles weg',
    ]);
    await isRight();
    await follow('merk: Korein haal weg');
    expect(search().toString()).toBe('soort=IMPROVEMENT_POINT');
    await follow('soort: verbeterpunt haal weg');
    expect(search().toString()).toBe('');
  }, 30_000);

  it('filters by the form, keeps it in the address, and shows it filled in again', async () => {
    await page.getByText('Meer filters').click();
    await page.getByLabel('verbeterpunt', { exact: true }).check();
    await page.getByRole('group', { name: 'vestiging' }).getByLabel('De Vlieger').check();
    await page.getByLabel('zonder behandelaar', { exact: true }).check();
    await page.getByLabel('ingediend vanaf').fill('2020-01-02');
    await goes(page.getByRole('button', { name: 'Filter de lijst' }));
    expect(Object.fromEntries(search())).toMatchObject({
      soort: 'IMPROVEMENT_POINT',
      vestiging: 'korein-de-vlieger',
      'zonder-behandelaar': 'ja',
      'ingediend-vanaf': '2020-01-02',
    });
    expect(await chosen()).toContain('ingediend vanaf: 2 januari 2020 haal weg');
    expect(new Set(await cells(5))).toEqual(new Set(['zonder behandelaar']));
    await page.getByText('Meer filters').click();
    expect(await page.getByLabel('verbeterpunt', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('ingediend vanaf').inputValue()).toBe('2020-01-02');
    await isRight();
  }, 30_000);

  it('is sorted by its heads, one way and the other', async () => {
    const heads = page.locator('th[aria-sort]');
    const sorted = async () => [await heads.textContent(), await heads.getAttribute('aria-sort')];
    expect(await sorted()).toEqual(['Te doen uiterlijk', 'ascending']);
    await follow('Ingediend');
    expect(await sorted()).toEqual(['Ingediend', 'descending']);
    const latest = await numbers();
    await follow('Ingediend');
    expect(await sorted()).toEqual(['Ingediend', 'ascending']);
    expect(await numbers()).not.toEqual(latest);
    expect(search().get('vestiging')).toBe('korein-de-vlieger');
  }, 30_000);

  it('is the same list in the other language', async () => {
    const [asked, shown] = [search().toString(), await numbers()];
    expect(asked).toContain('richting=omgekeerd');
    await follow('English');
    expect(new URL(page.url()).pathname).toBe('/werk/en');
    expect(search().toString()).toBe(asked);
    expect(await numbers()).toEqual(shown);
    await follow('Nederlands');
    expect(new URL(page.url()).pathname).toBe('/werk');
    expect(search().toString()).toBe(asked);
  }, 30_000);

  it('has pages, forth and back', async () => {
    const first = await numbers();
    expect(first).toHaveLength(40);
    await follow('Volgende');
    const second = await numbers();
    expect(second.filter((number) => first.includes(number))).toEqual([]);
    expect(await page.title()).toBe('Werkvoorraad, pagina 2');
    await isRight();
    await follow('Vorige');
    expect(await numbers()).toEqual(first);
  }, 30_000);

  it('says in words what is left of a term', async () => {
    await page.goto(`${at.stack.web}/werk?soort=COMPLAINT&volgorde=SUBMISSION`);
    const terms = await cells(6);
    const weekday = '(zo|ma|di|wo|do|vr|za) \\d+ [a-z]+ 20\\d\\d';
    const said = new RegExp(
      `^(nog \\d+ dag(en)?|vandaag|\\d+ dag(en)? te laat)${weekday}|^geen termijn$`,
    );
    for (const term of terms) expect(term).toMatch(said);
  }, 30_000);

  it.each<[string, string]>([
    ['stand=NIETS', 'Deze keuze kennen we niet'],
    ['merk=nergens', 'Deze keuze kennen we niet'],
    ['behandelaar=joris-bakker', 'Deze keuze kennen we niet'],
    ['ingediend-vanaf=31-31-2026', 'Dit is geen dag die kan'],
    ['gewijzigd-vanaf=gisteren', 'Dit is geen dag die kan'],
    ['ingediend-vanaf=2026-02-02&ingediend-tot=2026-02-01', 'Dit is geen dag die kan'],
    ['afhandeling-binnen=veel', 'Vul een getal in van 0 tot en met 366.'],
    ['nieuw=ja', 'In deze browser weten we niet wanneer je hier eerder was.'],
  ])(
    '%s, in an address of a stranger, is told at its field',
    async (asked, words) => {
      const answer = await page.goto(`${at.stack.web}/werk?${asked}`);
      expect(answer?.status()).toBe(400);
      const field = page.locator('details.filters .utrecht-form-field-error-message');
      expect(await field.textContent()).toContain(words);
      expect(await field.isVisible()).toBe(true);
      await follow('Naar de hele lijst');
      expect(await rows().count()).toBeGreaterThan(0);
    },
    30_000,
  );

  it('a page that nobody knows, and words that are nothing, break nothing', async () => {
    await page.goto(`${at.stack.web}/werk?na=zomaar&pagina=-3&soort=COMPLAINT`);
    expect(await page.getByRole('alert').textContent()).toContain('Begin bij de eerste.');
    await isRight();
    await follow('Eerste pagina');
    expect(search().toString()).toBe('soort=COMPLAINT');
    const answer = await page.goto(`${at.stack.web}/werk?volgorde=x&richting=y&wie=ik&stand=`);
    expect(answer?.status()).toBe(200);
  }, 30_000);
});

async function finds(words: string, of = page): Promise<void> {
  await of.getByLabel('Zoek een zaak').fill(words);
  await goes(of.getByRole('button', { name: 'Zoek' }));
}

describe('searching', () => {
  it('is posted: by name and by number, with where it was found, and no word in the address', async () => {
    await finds(reporter);
    expect(page.url()).toBe(`${at.stack.web}/werk/zoeken`);
    expect(await numbers()).toEqual([meant.number]);
    expect(await cells(8)).toEqual(['naam']);
    expect(await page.title()).toBe('Zoeken in alle zaken');
    await isRight();
    const other = page.getByRole('link', { name: 'English' });
    expect(await other.getAttribute('href')).toBe('/werk/en/zoeken');
    await finds(meant.number.toLowerCase());
    expect(await cells(8)).toEqual(['nummer']);
    const link = page.getByRole('link', { name: meant.number });
    expect(await link.getAttribute('href')).toBe(`/werk/zaken/${meant.reactionId}`);
  }, 30_000);

  it('has pages by post, forth and back', async () => {
    await finds(word);
    const first = await numbers();
    expect(first).toHaveLength(40);
    await goes(page.getByRole('button', { name: 'Volgende' }));
    expect(await numbers()).toHaveLength(1);
    expect(page.url()).toBe(`${at.stack.web}/werk/zoeken`);
    await isRight();
    await goes(page.getByRole('button', { name: 'Vorige' }));
    expect(await numbers()).toEqual(first);
  }, 30_000);

  it('says at the field what words it needs, and that nothing was found', async () => {
    await finds('?');
    expect(await page.getByText('Typ minstens één woord').isVisible()).toBe(true);
    await isRight();
    await finds(`niets${randomUUID()}`);
    expect(await page.getByRole('status').textContent()).toContain('Er is geen zaak gevonden');
    await isRight();
  }, 30_000);
});

describe('who may not see something', () => {
  it('finds nothing of a case in which they may be meant, and it is nowhere on the page', async () => {
    const fatma = await signsIn('fatma-kaya');
    await fatma.goto(`${at.stack.web}/werk?volgorde=SUBMISSION`);
    expect(await fatma.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await fatma.content()).not.toContain(meant.number);
    for (const words of [meant.number, reporter]) {
      await finds(words, fatma);
      expect(await fatma.getByRole('status').isVisible()).toBe(true);
      expect(await fatma.content()).not.toContain(meant.reactionId);
    }
    await fatma.context().close();
  }, 30_000);

  it('who has no case reads that in a sentence, on a small screen and in English too', async () => {
    const wim = await signsIn('wim-data', small);
    expect(await wim.getByText('Er zijn nu geen zaken voor jou.').isVisible()).toBe(true);
    await isRight(wim);
    await wim.goto(`${at.stack.web}/werk/en`);
    expect(await wim.getByText('There are no cases for you now.').isVisible()).toBe(true);
    await wim.context().close();
  }, 30_000);
});

it('says of a wrong filter what axe takes too', async () => {
  await page.goto(`${at.stack.web}/werk?stand=NIETS&ingediend-vanaf=x&behandelaar=x&ongelezen=x`);
  await isRight();
}, 30_000);

it('fits a small screen: a case is a card with its days left in sight, and the order can be chosen', async () => {
  await page.setViewportSize(small);
  await page.goto(`${at.stack.web}/werk?soort=COMPLAINT`);
  await isRight();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first();
  const past = '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)';
  expect(await page.evaluate(`${past}(document.querySelector('.table-box'))`)).toBe(0);
  for (const part of [row.getByRole('rowheader'), row.locator('.days')]) {
    const { x, width } = (await part.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(small.width);
  }
  const names = await page.evaluate<string[]>(
    `[...document.querySelectorAll('tbody tr:first-child td')].map((cell) => getComputedStyle(cell, '::before').content)`,
  );
  expect(names).toEqual(expect.arrayContaining(['"Soort"', '"Stand"', '"Te doen uiterlijk"']));
  await follow('Ingediend');
  expect(search().get('volgorde')).toBe('SUBMISSION');
  await isRight();
  await page.getByText('Meer filters').click();
  await isRight();
}, 30_000);

it('the time of a visit is kept sealed, for no script, and 90 days at most', async () => {
  const cookies = await page.context().cookies(at.stack.web);
  const visit = cookies.find(({ name }) => name === 'bezoek');
  expect(visit).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(visit?.value.split('.')).toHaveLength(5);
  const days = ((visit?.expires ?? 0) * 1_000 - performance.timeOrigin) / 86_400_000;
  expect(days).toBeGreaterThan(1);
  expect(days).toBeLessThan(91);
}, 30_000);

it('is the list of a region by the form, kept in the address and in each language, and of no region that nobody knows', async () => {
  await page.setViewportSize(wide);
  await page.goto(`${at.stack.web}/werk?soort=IMPROVEMENT_POINT`);
  const counts = page.getByRole('navigation', { name: 'Aantallen, om op te filteren' });
  await page.getByText('Meer filters').click();
  await page.getByRole('group', { name: 'regio' }).getByLabel('Eindhoven').check();
  await goes(page.getByRole('button', { name: 'Filter de lijst' }));
  expect(Object.fromEntries(search())).toMatchObject({
    soort: 'IMPROVEMENT_POINT',
    regio: 'eindhoven',
  });
  expect(await chosen()).toContain('regio: Eindhoven haal weg');
  expect(new Set(await cells(3))).toEqual(new Set(['De Vlieger, Korein']));
  // Counts are of the region too.
  expect(await counts.getByRole('link', { name: /^(Korein|Skar|KluppluZ)/ }).count()).toBe(1);
  await isRight();
  await page.goto(
    `${at.stack.web}/werk/en?regio=arnhem-noord&regio=kempen&vestiging=skar-het-nest`,
  );
  expect(await chosen()).toEqual(
    expect.arrayContaining(['region: Arnhem Noord take off', 'region: De Kempen take off']),
  );
  // Both hold: the location is in neither region.
  expect(await page.getByText('There are no cases that fit this.').isVisible()).toBe(true);
  const answer = await page.goto(`${at.stack.web}/werk?regio=korein-de-vlieger`);
  expect(answer?.status()).toBe(400);
  const problem = page.locator('details.filters .utrecht-form-field-error-message');
  expect(await problem.textContent()).toContain('Deze keuze kennen we niet');
}, 30_000);

it('of a region shows no more than somebody may read', async () => {
  const fatma = await signsIn('fatma-kaya');
  await fatma.goto(`${at.stack.web}/werk?regio=eindhoven&volgorde=SUBMISSION`);
  expect(await fatma.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(await fatma.content()).not.toContain(meant.number);
  await fatma.context().close();
  // Who handles nothing there.
  const tom = await signsIn('tom-jansen');
  await tom.goto(`${at.stack.web}/werk?regio=eindhoven`);
  expect(await tom.locator('tbody tr').count()).toBe(0);
  await tom.context().close();
}, 30_000);
