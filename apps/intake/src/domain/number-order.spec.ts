import { createHmac } from 'node:crypto';
import { numberOf, type Keyed } from './number-order.ts';

const keyedBy =
  (key: string): Keyed =>
  (text) =>
    createHmac('sha256', key).update(text).digest();
const keyed = keyedBy('a');
const of = (sequence: number, brand = 'skar', year = '2026', by = keyed) =>
  numberOf(by, { brand, year, sequence });
const firstOnes = (count: number, ...more: [brand?: string, year?: string, by?: Keyed]) =>
  Array.from({ length: count }, (_, n) => of(n + 1, ...more));

describe('A8: the running number of a sequence', () => {
  it('is another one for each, of six digits', () => {
    const numbers = firstOnes(20_000);
    expect(new Set(numbers).size).toBe(20_000);
    for (const number of numbers) {
      expect(number).toBeGreaterThanOrEqual(1);
      expect(number).toBeLessThanOrEqual(999_999);
    }
  });

  it('is of seven digits from the millionth on', () => {
    const numbers = Array.from({ length: 2_000 }, (_, n) => of(1_000_000 + n));
    expect(new Set(numbers).size).toBe(2_000);
    for (const number of [...numbers, of(9_999_999)]) {
      expect(number).toBeGreaterThanOrEqual(1_000_000);
      expect(number).toBeLessThanOrEqual(9_999_999);
    }
    expect(of(999_999)).toBeLessThanOrEqual(999_999);
  });

  it('tells nothing of its neighbours', () => {
    const numbers = firstOnes(4_000);
    const steps = numbers.slice(1).map((number, n) => number - (numbers[n] ?? 0));
    const ups = steps.filter((step) => step > 0).length;
    expect(ups / steps.length).toBeGreaterThan(0.45);
    expect(ups / steps.length).toBeLessThan(0.55);
    expect(steps.filter((step) => Math.abs(step) < 1_000).length).toBeLessThan(40);
    // Spread over all that there are: a tenth in each tenth.
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const within = numbers.filter((number) => Math.floor(number / 100_000) === tenth).length;
      expect(within).toBeGreaterThan(300);
      expect(within).toBeLessThan(500);
    }
  });

  it('follows from key, brand and year alone', () => {
    expect(firstOnes(50)).toEqual(firstOnes(50));
    for (const other of [
      firstOnes(50, 'korein'),
      firstOnes(50, 'skar', '2027'),
      firstOnes(50, 'skar', '2026', keyedBy('b')),
    ])
      expect(other.filter((number, n) => number === of(n + 1)).length).toBeLessThan(3);
  });

  it.each([0, -1, 1.5, 10_000_000, NaN])('is none for %p', (sequence) => {
    expect(() => of(sequence)).toThrow(RangeError);
  });
});
