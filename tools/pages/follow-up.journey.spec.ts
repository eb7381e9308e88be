import { randomUUID } from 'node:crypto';
import { eventually, invented, submit, type Receipt } from '@klantreacties/journeys';
import { addDays, localDateOf } from '@klantreacties/procedure';
import { launchBrowser } from '@klantreacties/test-harness/browser';
import type { Browser } from 'playwright-core';
import { onStack } from '../../apps/journeys/test/on-stack.ts';
import { graphIsBack } from './graph-is-back.ts';
import { Parent } from './parent.ts';

const at = onStack();
const today = localDateOf(new Date(performance.timeOrigin + performance.now()));
let browser: Browser;
let eva: Parent;
let receipt: Receipt;

beforeAll(async () => {
  browser = await launchBrowser();
  eva = await Parent.at(browser);
  receipt = await submit(at.graph, invented({ email: eva.email }));
}, 60_000);
afterAll(() => browser?.close());

const opens = async (parent: Parent, { number, followUpCode }: Receipt) => {
  await parent.page.goto(`${at.stack.web}/skar/volgen`);
  await parent.label('Nummer').fill(number);
  await parent.label('Code').fill(followUpCode);
  await parent.press('Bekijk je reactie');
};
const alert = () => eva.page.getByRole('alert');
const section = (name: string) => eva.page.getByRole('region', { name, exact: true });
/** Reloads until the page shows it. */
const shows = (what: string) =>
  eventually(what, async () => {
    await eva.page.goto(`${at.stack.web}/skar/volgen`);
    return (await eva.page.getByText(what).count()) > 0;
  });

describe('a parent who follows a complaint, on a small phone without scripts', () => {
  it('opens it with number and code, and reads at the field what is wrong', async () => {
    await eva.page.goto(`${at.stack.web}/skar`);
    await eva.page.getByRole('link', { name: 'Volg je reactie' }).click();
    await eva.label('Nummer').waitFor();
    expect(await eva.page.getByText('die je kreeg na het versturen').count()).toBe(2);
    expect(await eva.faults()).toEqual([]);
    await eva.press('Bekijk je reactie');
    expect(await alert().locator('li').allTextContents()).toEqual([
      'Nummer: Vul dit in.',
      'Code: Vul dit in.',
    ]);
    await eva.label('Nummer').fill(receipt.number);
    const another = await submit(at.graph, invented());
    await eva.label('Code').fill(another.followUpCode);
    await eva.press('Bekijk je reactie');
    expect(await alert().textContent()).toContain('horen niet bij elkaar');
    expect(await eva.label('Nummer').inputValue()).toBe(receipt.number);
    expect(await eva.page.getByRole('link', { name: 'Vraag een nieuwe code' }).count()).toBe(1);
    expect(await eva.faults()).toEqual([]);
    await eva.label('Code').fill(receipt.followUpCode.toLowerCase());
    await eva.press('Bekijk je reactie');
    expect(await eva.page.getByText(receipt.number, { exact: true }).isVisible()).toBe(true);
    expect(new URL(eva.page.url()).pathname + new URL(eva.page.url()).search).toBe('/skar/volgen');
    expect(await eva.page.title()).toBe('Volg je reactie');
    expect(await eva.faults()).toEqual([]);
  }, 30_000);

  it('sees who handles it, and answers what is proposed', async () => {
    const [joris, sanne] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
    ]);
    const caseId = receipt.reactionId;
    await joris.dossierWhen(caseId, 'the case');
    await joris.does('assign', { caseId, handlerId: 'sanne-de-boer' });
    await sanne.does('accept', { caseId });
    await shows('Sanne de Boer behandelt je reactie.');
    expect(await eva.page.locator('[aria-current="step"]').textContent()).toContain(
      'een oplossing voor te stellen',
    );
    await sanne.does('logEntry', {
      caseId,
      idempotencyKey: randomUUID(),
      kind: 'CONTACT',
      text: 'Gebeld met Eva.',
      visibleToReporter: false,
    });
    const idempotencyKey = randomUUID();
    await sanne.does('propose', { caseId, idempotencyKey, text: 'Je krijgt een bericht.' });
    await shows('Je krijgt een bericht.');
    expect(await eva.faults()).toEqual([]);

    await eva.label('Wil je er iets bij zeggen?').fill('Daar ben ik blij mee.');
    await eva.press('Verstuur je antwoord');
    await eva.page.locator('[role="alert"]:focus').waitFor();
    await alert().getByRole('link', { name: 'Ga je akkoord?' }).click();
    expect(await eva.label('Wil je er iets bij zeggen?').inputValue()).toBe(
      'Daar ben ik blij mee.',
    );
    expect(await eva.faults()).toEqual([]);
    await eva.label('Ga je akkoord?').selectOption('true');
    await eva.press('Verstuur je antwoord');
    expect(await eva.page.getByRole('status').textContent()).toContain('We hebben je antwoord.');
    expect(await section('Ons voorstel').textContent()).toContain('Je gaat akkoord');
    expect(await eva.page.getByRole('button', { name: 'Verstuur je antwoord' }).count()).toBe(0);
    await joris.dossierWhen(
      caseId,
      'the answer',
      ({ proposals: [one] }) => one?.answer === 'AGREED',
    );
    await shows('Je krijgt nog een brief met ons oordeel.');
    expect(await eva.page.getByText('Laat ons weten wat je ervan vindt.').count()).toBe(0);
  }, 60_000);

  it('sends a message, and the same once more counts once', async () => {
    await eva.label('Je bericht').fill('Kan iemand mij bellen?');
    const form = await eva.page.evaluate<[string, string][]>(
      'Array.from(new FormData(document.querySelector("[name=\'bericht.text\']").form).entries())',
    );
    const lost = await eva.page.request.post(`${at.stack.web}/skar/volgen`, {
      form: { ...Object.fromEntries(form), step: 'say' },
      headers: { origin: at.stack.web },
      maxRedirects: 0,
    });
    expect(lost.status()).toBe(303);
    await eva.press('Stuur je bericht');
    expect(await eva.page.getByRole('status').textContent()).toContain('We hebben je bericht.');
    expect(await section('Berichten').getByText('Kan iemand mij bellen?').count()).toBe(1);
    expect(await eva.faults()).toEqual([]);
  }, 30_000);

  it('loses no word while the graph is down', async () => {
    await eva.label('Je bericht').fill('Dit mag niet weg.');
    await at.stack.kill('gateway');
    await eva.press('Stuur je bericht');
    expect(await eva.page.locator('.as-written').textContent()).toBe('Dit mag niet weg.');
    expect(await eva.faults()).toEqual([]);
    await graphIsBack(at);
    await eva.press('Probeer het nog een keer');
    expect(await eva.label('Je bericht').inputValue()).toBe('Dit mag niet weg.');
    await eva.press('Stuur je bericht');
    expect(await section('Berichten').getByText('Dit mag niet weg.').count()).toBe(1);
  }, 60_000);

  it('loses no word when the session is over', async () => {
    await eva.label('Je bericht').fill('Ik typte lang.');
    await eva.page.context().clearCookies({ name: 'volgen' });
    await eva.press('Stuur je bericht');
    expect(await alert().textContent()).toContain('Je was een tijd weg.');
    expect(await eva.faults()).toEqual([]);
    await eva.label('Nummer').fill(receipt.number);
    await eva.label('Code').fill('verkeerd');
    await eva.press('Bekijk je reactie');
    await eva.label('Code').fill(receipt.followUpCode);
    await eva.press('Bekijk je reactie');
    expect(await eva.label('Je bericht').inputValue()).toBe('Ik typte lang.');
    await eva.press('Stuur je bericht');
    expect(await section('Berichten').getByText('Ik typte lang.').count()).toBe(1);
  }, 30_000);

  it('reads the agreements of the judgment, and where else to go', async () => {
    const [joris, sanne] = await Promise.all([
      at.signIn('joris-bakker'),
      at.signIn('sanne-de-boer'),
    ]);
    const caseId = receipt.reactionId;
    await sanne.does('draft', {
      caseId,
      points: [{ point: 'Geen bericht.', finding: 'UPHELD', reasons: 'We vergaten te bellen.' }],
      measures: [
        { description: 'We bellen op tijd.', ownerId: 'sanne-de-boer', dueOn: addDays(today, 30) },
      ],
      noMeasuresReason: null,
      category: 'COMMUNICATIE',
      gist: 'Ouders krijgen op tijd bericht.',
    });
    await joris.sendsJudgment(caseId);
    await shows('Dit spraken we af');
    expect(await section('Dit spraken we af').textContent()).toContain('We bellen op tijd.');
    expect(await eva.page.getByText('Je klacht is afgehandeld, met een oordeel').count()).toBe(1);
    const letter = section('Brieven').locator('details').last();
    expect(await letter.locator('summary').textContent()).not.toContain(receipt.number);
    await letter.locator('summary').click();
    expect(await letter.textContent()).toContain('We vergaten te bellen.');
    expect(
      await eva.page.getByRole('link', { name: 'Geschillencommissie Kinderopvang' }).count(),
    ).toBe(1);
    expect(await eva.faults()).toEqual([]);
  }, 60_000);

  it('makes a new code of the link in the mail, after which the old session is over', async () => {
    const other = await Parent.at(browser);
    await other.page.goto(`${at.stack.web}/skar/nieuwe-code`);
    await other.press('Vraag een nieuwe code');
    expect(await other.page.getByRole('alert').locator('li').count()).toBe(2);
    expect(await other.faults()).toEqual([]);
    await other.label('Nummer').fill(receipt.number);
    await other.label('Je e-mailadres').fill(eva.email);
    await other.press('Vraag een nieuwe code');
    expect(await other.page.getByRole('status').textContent()).toContain('mail met een link');
    expect(await other.faults()).toEqual([]);
    const { text } = await at.inbox.waitFor(eva.email, '#nieuwe-code=');
    const link = /\S+#nieuwe-code=[\w-]+/.exec(text)?.[0] ?? '';
    await other.label('De link uit de mail').fill(link.slice(0, -1));
    await other.press('Ga verder met de link');
    expect(await other.page.getByRole('alert').textContent()).toContain('niet de hele link');
    await other.label('De link uit de mail').fill(link);
    await other.press('Ga verder met de link');
    expect(await other.faults()).toEqual([]);
    await eventually('the link to hold', async () => {
      await other.press('Maak een nieuwe code');
      return (await other.heading()) === 'Je nieuwe code';
    });
    const { code } = await other.proof();
    expect(await other.faults()).toEqual([]);

    await eva.label('Je bericht').fill('Nog iets.');
    await eva.press('Stuur je bericht');
    expect(await alert().textContent()).toContain('Je was een tijd weg.');
    await eva.label('Nummer').fill(receipt.number);
    await eva.label('Code').fill(code);
    await eva.press('Bekijk je reactie');
    expect(await eva.label('Je bericht').inputValue()).toBe('Nog iets.');
  }, 60_000);

  it('closes it, and nobody reads it on this device', async () => {
    await eva.press('Sluit je reactie');
    expect(await eva.page.getByRole('status').textContent()).toContain('Je reactie is dicht.');
    await eva.page.goto(`${at.stack.web}/skar/volgen`);
    expect(await eva.page.content()).not.toContain(receipt.number);
    expect(await eva.faults()).toEqual([]);
  }, 30_000);
});

it('says in a browser that keeps no cookies why it does not open, and whom to call', async () => {
  const other = await Parent.at(browser);
  const { number, followUpCode: code } = await submit(at.graph, invented());
  // What a browser asks that keeps none, up to where its post ends.
  const { url } = await fetch(`${at.stack.web}/skar/volgen`, {
    method: 'POST',
    headers: { origin: at.stack.web },
    body: new URLSearchParams({ number, code, step: 'open' }),
  });
  await other.page.goto(url);
  const said = other.page.getByRole('alert');
  expect(await said.textContent()).toContain('je browser bewaart geen cookies');
  expect(await said.getByRole('link', { name: '026 000 00 00' }).isVisible()).toBe(true);
  expect(await other.faults()).toEqual([]);
}, 30_000);

it('asks who sent a compliment for no complaint, and has no list of no messages', async () => {
  const other = await Parent.at(browser);
  await opens(other, await submit(at.graph, invented({ kind: 'COMPLIMENT', wish: null })));
  expect(await other.page.getByText('Er zijn nog geen berichten.').isVisible()).toBe(true);
  expect(await other.page.locator('.talk').count()).toBe(0);
  expect(await other.page.getByRole('link', { name: 'Geschillencommissie' }).count()).toBe(0);
}, 30_000);

it('shows what it can and takes a message while other services are down, with scripts on', async () => {
  eva = await Parent.at(browser, { javaScriptEnabled: true });
  receipt = await submit(at.graph, invented());
  await opens(eva, receipt);
  expect(await eva.faults()).toEqual([]);
  await at.stack.kill('case-handling');
  await at.stack.kill('notification');
  await eva.page.reload();
  expect(await eva.page.getByRole('status').textContent()).toContain('nu niet alles laten zien');
  expect(await eva.faults()).toEqual([]);
  await eva.label('Je bericht').fill('Zijn jullie er nog?');
  await eva.press('Stuur je bericht');
  expect(await section('Berichten').getByText('Zijn jullie er nog?').count()).toBe(1);
  await shows('Je hoort van ons wie je reactie behandelt.');
}, 60_000);
