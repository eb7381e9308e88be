import { BrandPageDocument, BrandsDocument } from '@klantreacties/operations';
import { GraphFailed, type Answer, type AskGraph } from './graph.ts';
import { createPublicAnswers } from './public-answers.ts';

const freshMs = 60_000;

/** Public answers over a graph that answers as told, by a clock that is moved by hand. */
function over(answer: () => Answer<unknown>) {
  const clock = { now: 0 };
  const graph = { answer, asked: 0 };
  const ask = createPublicAnswers({ freshMs, now: () => clock.now })((async () => {
    graph.asked += 1;
    return graph.answer();
  }) as AskGraph);
  return { ask, clock, graph };
}
const brands = (name: string) => () => ({
  data: { brands: [{ id: 'skar', name }] },
  partly: false,
});
const fails = () => {
  throw new GraphFailed(503);
};
const dutch = { language: 'NL' } as const;

describe('what is the same for everybody', () => {
  it('is asked once for a while, and anew after it', async () => {
    const { ask, clock, graph } = over(brands('Skar'));
    for (const now of [0, 1, freshMs - 1]) {
      clock.now = now;
      expect(await ask(BrandsDocument, {}, dutch)).toEqual(brands('Skar')());
    }
    expect(graph.asked).toBe(1);
    clock.now = freshMs;
    graph.answer = brands('Skar kinderopvang');
    expect(await ask(BrandsDocument, {}, dutch)).toEqual(brands('Skar kinderopvang')());
  });

  it('is told apart by document, variables and language', async () => {
    const { ask, graph } = over(brands('Skar'));
    await ask(BrandsDocument, {}, dutch);
    await ask(BrandsDocument, {}, { language: 'EN' });
    await ask(BrandPageDocument, { brandId: 'skar' }, dutch);
    await ask(BrandPageDocument, { brandId: 'korein' }, dutch);
    expect(graph.asked).toBe(4);
  });

  it('is as it was while the graph does not answer, however long', async () => {
    const { ask, clock, graph } = over(brands('Skar'));
    await ask(BrandsDocument, {}, dutch);
    clock.now = 100 * freshMs;
    graph.answer = fails;
    expect(await ask(BrandsDocument, {}, dutch)).toEqual(brands('Skar')());
    await expect(ask(BrandPageDocument, { brandId: 'skar' }, dutch)).rejects.toThrow(GraphFailed);
  });

  it.each<[string, Answer<unknown>]>([
    ['a part is down', { data: { brands: [] }, partly: true }],
    ['there is no such thing', { data: { brand: null }, partly: false }],
  ])('is not kept where %s', async (_what, answer) => {
    const { ask, graph } = over(() => answer);
    await ask(BrandsDocument, {}, dutch);
    await ask(BrandsDocument, {}, dutch);
    expect(graph.asked).toBe(2);
  });
});
