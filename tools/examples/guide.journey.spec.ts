import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eventually, operations } from '@klantreacties/journeys';
import { onStack } from '../../apps/journeys/test/on-stack.ts';

const guide = readFileSync('docs/for-front-ends.md', 'utf8');
const graphOfGuide = 'http://127.0.0.1:4000/graphql';
const blocks = [...guide.matchAll(/^```\w*\n(.*?)\n```$/gms)].map(([, text = '']) => text);
const curls = blocks.filter((text) => text.startsWith('curl '));
const inGuide = (head: string) => blocks.find((text) => text.startsWith(head)) ?? '';
const check = inGuide('query Check(');
const submit = inGuide('mutation Submit(');
const form = {
  brandId: 'skar',
  kind: 'COMPLAINT',
  text: 'De groep was dicht.',
  name: 'Eva Jansen',
  email: 'eva.jansen@example.nl',
};

const at = onStack();

interface Answered {
  status: number;
  headers: Headers;
  text: string;
  data: Record<string, unknown> | null;
}
async function ask(body: object, headers: Record<string, string> = {}): Promise<Answered> {
  const response = await fetch(at.stack.graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'nl', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data = null } = JSON.parse(text) as { data?: Record<string, unknown> | null };
  return { status: response.status, headers: response.headers, text, data };
}
const send = (idempotencyKey: string, sent: object, headers = {}) =>
  ask({ query: submit, variables: { input: { idempotencyKey, form: sent } } }, headers);
const codesOf = ({ data }: Answered) => {
  const { problems } = data?.['submitReaction'] as { problems?: { code: string }[] };
  return problems?.map(({ code }) => code);
};

describe('the guide for front ends', () => {
  it('has commands that answer as they stand', () => {
    expect(curls.length).toBeGreaterThan(0);
    for (const command of curls) {
      expect(command).toContain(graphOfGuide);
      const { status, stdout } = spawnSync(
        'bash',
        ['-ec', command.replaceAll(graphOfGuide, at.stack.graph)],
        { encoding: 'utf8' },
      );
      expect(status).toBe(0);
      const { data, errors } = JSON.parse(stdout) as { data: object; errors?: object };
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('"De Linde"');
    }
  });

  it('has a mutation that submits, and says truly what a key does', async () => {
    const key = randomUUID();
    const first = await send(key, form);
    expect(first.data).toMatchObject({
      submitReaction: {
        number: expect.stringMatching(/^SKAR-/),
        nextSteps: [{ text: expect.stringMatching(/^Uiterlijk \d/) }, {}, {}],
      },
    });
    expect((await send(key, form)).text).toBe(first.text);
    expect(codesOf(await send(key, { ...form, text: 'De groep was open.' }))).toEqual([
      'KEY_REUSED',
    ]);
    const english = await send(randomUUID(), form, { 'accept-language': 'en' });
    expect(english.text).toContain('you will hear who handles your complaint');
  });

  it('says truly that what is empty is left out, and that every problem comes at once', async () => {
    const empty = await send(randomUUID(), { ...form, text: '' });
    expect([empty.status, codesOf(empty)]).toEqual([200, ['REQUIRED']]);
    const { text: _text, name: _name, ...without } = form;
    const sent = { ...without, involved: [{ name: 'Els' }], children: [{ birthYear: 1950 }] };
    const { status, data } = await send(randomUUID(), sent);
    const { problems } = data?.['submitReaction'] as { problems: object[] };
    expect(status).toBe(200);
    expect(problems).toMatchObject([
      { field: 'text', code: 'REQUIRED' },
      { field: 'involved.0.role', code: 'REQUIRED' },
      { field: 'name', code: 'REQUIRED' },
      { field: 'children.0.firstName', code: 'REQUIRED' },
      { field: 'children.0.birthYear', code: 'OUT_OF_RANGE' },
    ]);
    expect((await send(randomUUID(), { ...form, wish: null, children: [] })).status).toBe(200);
  });

  it('has a query that says beforehand what submitting says, and is asked with POST alone', async () => {
    const checked = await ask({ query: check, variables: { form } });
    expect(checked.headers.get('cache-control')).toBe('no-store');
    const { notes } = checked.data?.['checkReaction'] as { notes: string[] };
    const sent = await send(randomUUID(), form);
    const { nextSteps } = sent.data?.['submitReaction'] as { nextSteps: { text: string }[] };
    expect(notes.slice(3)).toEqual(nextSteps.map(({ text }) => text));
    const wrong = { ...form, text: ' ', email: 'geen adres' };
    const refused = await ask({ query: check, variables: { form: wrong } });
    const refusal = await ask({
      query: submit.replace('code', 'label'),
      variables: { input: { idempotencyKey: randomUUID(), form: wrong } },
    });
    expect(refused.data?.['checkReaction']).toEqual(refusal.data?.['submitReaction']);
    const sha256Hash = createHash('sha256').update(operations.checkReaction).digest('hex');
    const byHash = new URLSearchParams({
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
      variables: JSON.stringify({ form }),
    });
    const asked = await fetch(`${at.stack.graph}?${byHash}`);
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([400, 'no-store']);
    const beside = check.replace('(form: $form)', '(form: $form) { __typename } brands');
    expect((await ask({ query: beside, variables: { form } })).status).toBe(400);
  });

  it('says truly how the follow-up is opened, renewed and ended', async () => {
    const { data } = await send(randomUUID(), form);
    const { number, followUpCode: code } = data?.['submitReaction'] as Record<string, string>;
    const opened = await ask({
      query: `mutation Open($input: OpenFollowUpInput!) { openFollowUp(input: $input) {
        ... on FollowUpOpened { token receipt { nextSteps { dueOn text } } } } }`,
      variables: { input: { number: number?.toLowerCase(), code } },
    });
    const { token, receipt } = opened.data?.['openFollowUp'] as { token: string; receipt: object };
    expect(receipt).toMatchObject({ nextSteps: [{ dueOn: expect.any(String) }, {}, {}] });
    const renewal = { query: '{ followUp { renewedToken { token expiresAt } } }' };
    const renewed = await ask(renewal, { authorization: `Bearer ${token}` });
    expect(renewed.data).toMatchObject({
      followUp: { renewedToken: { token: expect.any(String) } },
    });
    expect((await ask(renewal, { authorization: 'Bearer gone.gone.gone' })).status).toBe(401);
  });

  it('says truly that the forms of the follow-up need no sign-in and are in a language', async () => {
    const query = '{ followUpForms { sendMessage { label fields { path required maxLength } } } }';
    const dutch = await ask({ query });
    expect(dutch.data).toEqual({
      followUpForms: {
        sendMessage: {
          label: 'Stuur je bericht',
          fields: [{ path: 'text', required: true, maxLength: 5_000 }],
        },
      },
    });
    const english = await ask({ query }, { 'accept-language': 'en' });
    expect(english.text).toContain('Send your message');
  });

  it('says truly what HTTP answers, and what each answer has', async () => {
    const brands = await ask({ query: '{ brands { id } }' });
    expect(brands.headers.get('x-correlation-id')).toMatch(/\S/);
    expect(brands.headers.get('cache-control')).toBe('no-store');
    const padding = 'x'.repeat(1_048_576);
    const large = await ask({ query: '{ brands { id } }', variables: { padding } });
    expect([large.status, large.text]).toEqual([413, expect.stringContaining('errors')]);
    // The explorer is on in this stack, as with `npm start`.
    const asked = await fetch(`${at.stack.graph}?query=${encodeURIComponent('{brands{id}}')}`);
    expect([asked.status, asked.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    const put = await fetch(at.stack.graph, { method: 'PUT', body: '{}' });
    expect([put.status, await put.text()]).toEqual([405, expect.stringContaining('errors')]);
  });

  it('says truly what a mutation answers while a part is down, and that its key may be sent again', async () => {
    const key = randomUUID();
    await at.stack.kill('intake');
    const down = await send(key, form);
    expect([down.status, down.data]).toEqual([200, null]);
    expect(down.text).toContain('"errors"');
    const taken = await eventually('an answer', async () => (await send(key, form)).data);
    expect(taken).toMatchObject({ submitReaction: { number: expect.stringMatching(/^SKAR-/) } });
  }, 60_000);

  it('has a command that prints the header of staff, with which they may ask what it says', async () => {
    const [, command = ''] = /`npm run (token -- \S+)`/.exec(guide) ?? [];
    const { status, stdout } = spawnSync('npm', ['run', '--silent', ...command.split(' ')], {
      encoding: 'utf8',
      env: { ...process.env, OIDC_ISSUER: at.stack.issuer },
    });
    expect(status).toBe(0);
    const header = JSON.parse(stdout) as Record<string, string>;
    const answer = await ask(
      { query: '{ commandForms { name } caseVersions(ids: []) { id } }' },
      header,
    );
    const { commandForms } = answer.data as { commandForms: { name: string }[] };
    expect(commandForms.map(({ name }) => name)).toContain('assignHandler');
  });
});
