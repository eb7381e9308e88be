import { measureNames } from './names-on-lists.ts';

describe('the committed lists of names', () => {
  const { forms, missed, unrelated, strongOf5000, anyOf40, formMs } = measureNames();

  it('A1: none of 400 forms misses somebody whom it means', () => {
    expect(forms).toBe(400);
    expect(missed).toEqual([]);
  });

  it('A1: at most 8 of 400 unrelated names match anybody of 5,000 strongly', () => {
    expect(unrelated).toBe(400);
    expect(strongOf5000.length).toBeLessThanOrEqual(8);
  });

  it('A1: at most 100 of 400 unrelated names match anybody of 40 in reach', () => {
    expect(anyOf40.length).toBeLessThanOrEqual(100);
  });

  it('A1: one form beside 5,000 colleagues takes no more than 20 ms', () => {
    expect(formMs.p99).toBeLessThan(20);
  });
});
