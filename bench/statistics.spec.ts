import { median, percentile, spread } from './statistics.ts';

describe('the statistics of the bench', () => {
  it('take the middle of what was measured', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
  });

  it('find the value below which a share lies', () => {
    const values = Array.from({ length: 101 }, (_, n) => n);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([1, 3], 0.75)).toBe(2.5);
  });

  it('say how far the rounds lie apart', () => {
    expect(spread([3, 1, 2])).toEqual([1, 3]);
  });

  it('make no number of nothing', () => {
    expect(median([])).toBeNaN();
  });
});
