import { createHash } from 'node:crypto';
import { BrandsDocument } from '@klantreacties/operations';
import { createGraph, GraphFailed } from './graph.ts';

/** A graph that answers as told, and what it was asked. */
function asking(answer: () => Response | Promise<Response>, visitor: string | null = null) {
  const asked: { url: string; headers: Headers; body: unknown }[] = [];
  const fetching = async (url: unknown, init: RequestInit = {}) => {
    asked.push({
      url: String(url),
      headers: new Headers(init.headers),
      body: JSON.parse(String(init.body)) as unknown,
    });
    return answer();
  };
  const ask = createGraph(
    'http://graph.test/graphql',
    fetching as typeof fetch,
  )({ correlationId: 'id of the request', visitor });
  return { ask, asked };
}
const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status });

describe('what pages ask of the graph', () => {
  it('is a hash, in the language of the page, and a token only where there is one', async () => {
    const { ask, asked } = asking(json({ data: { brands: [] } }));
    expect(await ask(BrandsDocument, {}, { language: 'EN' })).toEqual({
      data: { brands: [] },
      partly: false,
    });
    await ask(BrandsDocument, {}, { language: 'NL', token: 'a.b.c' });
    const sha256Hash = createHash('sha256').update(String(BrandsDocument)).digest('hex');
    expect(asked.map(({ body }) => body)).toEqual(
      [0, 1].map(() => ({
        variables: {},
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      })),
    );
    const [first, second] = asked.map(({ headers }) => headers);
    expect(first?.get('accept-language')).toBe('en');
    expect(first?.get('x-correlation-id')).toBe('id of the request');
    expect(first?.has('authorization')).toBe(false);
    expect(first?.has('x-visitor')).toBe(false);
    expect(second?.get('authorization')).toBe('Bearer a.b.c');
  });

  it('says from where the visitor comes, where that is known', async () => {
    const { ask, asked } = asking(json({ data: { brands: [] } }), '203.0.113.7 29401234 mark');
    await ask(BrandsDocument, {}, { language: 'NL' });
    expect(asked[0]?.headers.get('x-visitor')).toBe('203.0.113.7 29401234 mark');
  });

  it('says when a part of the answer is missing', async () => {
    const { ask } = asking(json({ data: { brands: [] }, errors: [{ message: 'down' }] }));
    expect((await ask(BrandsDocument, {}, { language: 'NL' })).partly).toBe(true);
  });

  it('says why it was given nothing', async () => {
    const refused = json({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }, {}] });
    const failing = asking(refused).ask(BrandsDocument, {}, { language: 'NL' });
    await expect(failing).rejects.toMatchObject({ status: 200, codes: ['FORBIDDEN'] });
  });

  it('says which variables it did not take', async () => {
    const extensions = { code: 'BAD_REQUEST', field: 'filter.brandIds' };
    const errors = [{ message: 'no', extensions }, { message: 'nor this' }];
    const failing = asking(json({ errors }, 400)).ask(BrandsDocument, {}, { language: 'NL' });
    await expect(failing).rejects.toMatchObject({ fields: ['filter.brandIds'] });
  });

  it.each<[string, () => Response | Promise<Response>, number | null]>([
    ['nothing', () => Promise.reject(new TypeError('fetch failed')), null],
    ['no data', json({ errors: [{ message: 'no' }] }, 400), 400],
    ['null as data', json({ data: null, errors: [] }), 200],
    ['another text', () => new Response('<html>', { status: 502 }), 502],
  ])('fails as one thing when the answer is %s', async (_what, answer, status) => {
    const failing = asking(answer).ask(BrandsDocument, {}, { language: 'NL' });
    await expect(failing).rejects.toThrow(GraphFailed);
    await expect(failing).rejects.toMatchObject({ status });
  });
});
