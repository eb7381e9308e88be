import { dayAheadProblem, dayBehindProblem } from './days.ts';

const today = '2026-11-13';
const registeredOn = '2026-11-10';

describe('a day', () => {
  it.each([
    ['2026-11-12', ['DATE_IN_PAST']],
    ['0001-01-01', ['DATE_IN_PAST']],
    ['2026-11-13', []],
    ['2036-12-31', []],
    ['2037-01-01', ['DATE_TOO_FAR']],
    ['2026-02-30', []],
  ])('on which something will be is not %s: %j', (day, codes) => {
    expect(dayAheadProblem(day, 'dueOn', today)).toEqual(
      codes.map((code) => ({ code, field: 'dueOn' })),
    );
  });

  it.each([
    ['2026-11-14', ['DATE_IN_FUTURE']],
    ['2026-11-13', []],
    ['2026-11-10', []],
    ['2026-11-09', ['DATE_BEFORE_CASE']],
    ['gisteren', []],
  ])('on which something was is not %s: %j', (day, codes) => {
    expect(dayBehindProblem(day, 'realisedOn', { registeredOn, today })).toEqual(
      codes.map((code) => ({ code, field: 'realisedOn' })),
    );
  });
});
