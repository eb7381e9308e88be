import { createNumberSupply } from './number-supply.ts';

function counter({ fails = 0 } = {}) {
  const counts: number[] = [];
  const last = new Map<string, number>();
  const clock = { ms: 0 };
  const take = async ({ brand, year, count }: { brand: string; year: string; count: number }) => {
    counts.push(count);
    if (counts.length <= fails) throw new Error('away');
    const name = `${brand} ${year}`;
    last.set(name, (last.get(name) ?? 0) + count);
    return last.get(name) ?? 0;
  };
  const supply = createNumberSupply(take, () => clock.ms);
  const many = (amount: number) =>
    Promise.all(Array.from({ length: amount }, () => supply.next('skar', '2026')));
  return { supply, many, counts, clock };
}

describe('the supply of numbers', () => {
  it('gives who asks at one moment numbers of one statement, each once', async () => {
    const { many, counts } = counter();
    expect((await many(60)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, n) => n + 1),
    );
    expect(counts).toEqual([1, 59]);
  });

  it('gives no number twice while it takes some ahead', async () => {
    const { supply, counts } = counter();
    const given: number[] = [];
    for (let n = 0; n < 200; n += 1) given.push(await supply.next('skar', '2026'));
    expect(new Set(given).size).toBe(200);
    expect(given).toEqual(given.toSorted((a, b) => a - b));
    expect(counts.length).toBeLessThan(20);
  });

  it('counts each brand and each year apart', async () => {
    const { supply } = counter();
    expect(await supply.next('skar', '2026')).toBe(1);
    expect(await supply.next('korein', '2026')).toBe(1);
    expect(await supply.next('skar', '2027')).toBe(1);
  });

  it('leaves what it took ahead when the moment is over', async () => {
    const { supply, counts, clock } = counter();
    expect(await supply.next('skar', '2026')).toBe(1);
    expect(await supply.next('skar', '2026')).toBe(2);
    clock.ms += 1_000;
    expect(await supply.next('skar', '2026')).toBe(4);
    expect(counts).toEqual([1, 2, 1]);
  });

  it('rejects who waited for numbers that did not come, and goes on', async () => {
    const { supply, counts } = counter({ fails: 1 });
    const [first, second] = await Promise.allSettled([
      supply.next('skar', '2026'),
      supply.next('skar', '2026'),
    ]);
    expect(first.status).toBe('rejected');
    expect(second).toEqual({ status: 'fulfilled', value: 1 });
    expect(counts).toEqual([1, 1]);
  });
});
