import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { startGatewayUnderTest, type GatewayUnderTest } from '../test/gateway-under-test.ts';
import { personalQueries } from './body-of-search.ts';
import { hashOf } from './known-operations.ts';

const brands = 'query Brands { brands { name } }';
const brand = 'query Brand($id: ID!) { brand(id: $id) { name } }';
const fragments = 'query Parts { brands { ...part } } fragment part on Brand { name }';
const open =
  'mutation Open($input: OpenFollowUpInput!) { openFollowUp(input: $input) { __typename } }';
const check = 'query Check($form: ReactionForm!) { checkReaction(form: $form) { __typename } }';
const tooDeep = `{ ${Array.from({ length: 41 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
const notValid = 'query Wrong { brands { nane } }';
// Planned each time, for a subgraph does not answer the name of the root.
const planned = 'query Planned { __typename brand(id: "skar") { name } }';
const two = `${brands} query Others { brands { id } }`;
const documents = new Map(
  [brands, brand, fragments, open, check, tooDeep, notValid, planned, two].map((text) => [
    hashOf(text),
    text,
  ]),
);
const documentOf = (hash: string) => documents.get(hash);
const by = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
const names = { data: { brands: [{ name: 'Merk é' }] } };

let gateway: GatewayUnderTest;
let closed: GatewayUnderTest;
let developing: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGatewayUnderTest({
    production: true,
    operations: { documentOf, alone: false },
  });
  closed = await startGatewayUnderTest({
    production: true,
    operations: { documentOf, alone: true },
  });
  developing = await startGatewayUnderTest({
    production: false,
    operations: { documentOf, alone: false },
  });
}, 60_000);
afterAll(() => Promise.all([gateway, closed, developing].map((one) => one.stop())));
beforeEach(() => {
  for (const one of [gateway, closed, developing]) {
    one.asked.length = 0;
    one.answer = names;
  }
});

const post = (body: object, { to = gateway, headers = {} } = {}) =>
  fetch(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (
  search: Record<string, string>,
  { to = gateway, headers = {} as Record<string, string>, method = 'GET' } = {},
) => fetch(`${to.url}?${new URLSearchParams(search)}`, { method, headers });
const asked = (text: string, variables?: object) => ({
  extensions: JSON.stringify(by(text)),
  ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }),
});
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
    .code;

describe('an operation that is posted by its hash', () => {
  it.each([brands, fragments])('D2: is answered like its document: %s', async (text) => {
    for (const to of [gateway, closed, developing]) {
      const byHash = await post({ extensions: by(text) }, { to });
      expect([byHash.status, await byHash.json()]).toEqual([200, names]);
      // From the second time on the question is let through whole (ADR 11).
      for (const body of [{ extensions: by(text) }, { query: text }])
        expect(await (await post(body, { to })).json()).toEqual(names);
      expect(to.asked).toHaveLength(3);
      expect(to.asked[1]).toEqual(to.asked[2]);
      expect(byHash.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('D2: takes its variables, and may be a command', async () => {
    gateway.answer = { data: { openFollowUp: { __typename: 'Refusal' } } };
    const input = { number: 'n', code: 'c' };
    const answer = await post({ extensions: by(open), variables: { input } });
    expect(await answer.json()).toEqual(gateway.answer);
    expect(gateway.asked[0]?.variables).toEqual({ input });
  });

  it('D9: takes what somebody filled in, and its answer is nobody else’s to keep', async () => {
    gateway.answer = { data: { checkReaction: { __typename: 'FormChecked' } } };
    const form = { brandId: 'skar', kind: 'COMPLAINT', text: 'De groep was dicht.' };
    const answer = await post({ extensions: by(check), variables: { form } });
    expect([answer.status, await answer.json()]).toEqual([200, gateway.answer]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('D2: is not found where nobody knows it', async () => {
    const answer = await post({ extensions: by('{ __typename }') });
    expect([answer.status, await codeOf(answer)]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(gateway.asked).toEqual([]);
  });

  it('D2: is refused beside another document', async () => {
    const answer = await post({ query: brands, extensions: by(fragments) });
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(gateway.asked).toEqual([]);
  });

  it.each([
    ['over a limit', { extensions: by(tooDeep) }, 'BAD_REQUEST'],
    ['not of the graph', { extensions: by(notValid) }, 'GRAPHQL_VALIDATION_FAILED'],
    ['one of two', { extensions: by(two) }, 'OPERATION_RESOLUTION_FAILURE'],
    ['without its variable', { extensions: by(brand) }, 'BAD_USER_INPUT'],
  ])('D2: is refused as any document is: %s', async (_what, body, code) => {
    const answer = await post(body);
    expect([answer.status, await codeOf(answer)]).toEqual([400, code]);
    expect(gateway.asked).toEqual([]);
  });

  it('D2: is one of two by its name', async () => {
    const answer = await post({ extensions: by(two), operationName: 'Brands' });
    expect(await answer.json()).toEqual(names);
  });

  it('D2: is asked no more than it is allowed who asks', async () => {
    const answer = await post({ extensions: by(brands) }, { headers: { authorization: 'forged' } });
    expect(answer.status).toBe(401);
  });
});

describe('a document where only known operations are taken', () => {
  it('D2: is refused when it is another, and taken when it is known', async () => {
    const other = await post({ query: '{ brands { name } }' }, { to: closed });
    expect([other.status, await codeOf(other)]).toEqual([400, 'BAD_REQUEST']);
    expect(closed.asked).toEqual([]);
    const known = await post({ query: brands }, { to: closed });
    expect(await known.json()).toEqual(names);
  });
});

describe('an operation that is asked with GET by its hash', () => {
  it('D9: may be kept for five minutes, and then asked for by its ETag', async () => {
    for (const to of [gateway, closed, developing]) {
      const answer = await get(asked(brands), { to });
      expect([answer.status, await answer.json()]).toEqual([200, names]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
      const vary = answer.headers.get('vary')?.split(', ');
      expect(vary).toEqual(expect.arrayContaining(['origin', 'accept-language', 'authorization']));
      const etag = answer.headers.get('etag') ?? '';
      expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
      for (const given of [etag, etag.slice(2), `"a", ${etag}`, '*']) {
        const again = await get(asked(brands), { to, headers: { 'if-none-match': given } });
        expect([again.status, await again.text()]).toEqual([304, '']);
        expect(again.headers.get('etag')).toBe(etag);
        expect(again.headers.get('cache-control')).toBe('public, max-age=300');
      }
      to.answer = { data: { brands: [{ name: 'Anders' }] } };
      const changed = await get(asked(brands), { to, headers: { 'if-none-match': etag } });
      expect([changed.status, await changed.json()]).toEqual([200, to.answer]);
    }
  });

  it('D9: is compressed like every answer', async () => {
    gateway.answer = { data: { brands: Array.from({ length: 200 }, () => ({ name: 'Merk' })) } };
    const answer = await get(asked(brands), { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toContain('accept-encoding');
    expect(await answer.json()).toEqual(gateway.answer);
  });

  it('D9: takes variables and a name', async () => {
    gateway.answer = { data: { brand: { name: 'Merk' } } };
    const answer = await get({ ...asked(brand, { id: 'skar' }), operationName: 'Brand' });
    expect(await answer.json()).toEqual(gateway.answer);
    expect(gateway.asked[0]?.variables).toEqual({ id: 'skar' });
  });

  it.each([
    { data: { brand: null }, errors: [{ message: 'down', path: ['brand'] }] },
    { data: { brand: { name: null } } },
  ])('D9: is nobody to keep where something of it failed: %j', async (failed) => {
    gateway.answer = failed;
    const answer = await get(asked(planned));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it.each([
    ['a command', asked(open, { input: { number: 'n', code: 'c' } }), 405],
    [
      'what somebody filled in',
      asked(check, { form: { brandId: 'skar', kind: 'COMPLAINT' } }),
      400,
    ],
    ['an unknown hash', asked('{ brands { id } }'), 200],
    ['a document beside its hash', { ...asked(brands), query: brands }, 400],
    ['no hash', { extensions: '{}' }, 400],
    ['extensions that are no JSON', { extensions: '{' }, 400],
    ['extensions that are no object', { extensions: '[]' }, 400],
    ['variables that are no JSON', { ...asked(brand), variables: '{' }, 400],
    ['variables that are no object', { ...asked(brand), variables: '"a"' }, 400],
    ['variables over a limit', asked(brand, { id: Array.from({ length: 101 }, () => 1) }), 400],
    ['nesting', { ...asked(brand), variables: `{"id":${'['.repeat(30)}${']'.repeat(30)}}` }, 400],
    ['a wrong variable', asked(brand, { id: { a: 1 } }), 400],
    ['over a limit', asked(tooDeep), 400],
    ['not of the graph', asked(notValid), 400],
  ])('D9: is not answered, and not kept: %s', async (_what, search, status) => {
    const answer = await get(search);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await codeOf(answer)).toBeDefined();
    expect(gateway.asked).toEqual([]);
  });

  it('D9: is refused for every query without sign-in that takes what a person wrote', () => {
    const api = buildSchema(readFileSync('graph/api.graphql', 'utf8'));
    const taking = Object.values(api.getQueryType()?.getFields() ?? {}).filter(
      ({ args, description }) =>
        description?.includes('needs no sign-in') === true &&
        args.some(({ type }) => isInputObjectType(getNamedType(type))),
    );
    // With sign-in there is one more, which takes what staff wrote.
    expect(personalQueries).toEqual([...taking.map(({ name }) => name), 'previewCommand']);
  });

  it('D9: is not answered where a parameter is given twice', async () => {
    const once = new URLSearchParams(asked(brands)).toString();
    const answer = await fetch(`${gateway.url}?${once}&${once}`);
    expect(answer.status).toBe(400);
  });

  it('D9: is for the public alone, for an address is kept in many places', async () => {
    const answer = await get(asked(brands), { headers: { authorization: 'staff' } });
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const forged = await get(asked(brands), { headers: { authorization: 'forged' } });
    expect(forged.status).toBe(401);
    expect(gateway.asked).toEqual([]);
  });

  it('D9: has an id in the log, and no body where it is HEAD', async () => {
    const answer = await get(asked(brands), { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('D9: leaves the explorer where it was, and says 405 where there is none', async () => {
    const page = await fetch(developing.url);
    expect(page.headers.get('content-type')).toContain('text/html');
    await page.body?.cancel();
    expect((await fetch(gateway.url)).status).toBe(405);
  });
});
