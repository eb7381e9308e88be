import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  localDateOf,
  weekdayOf,
} from './local-date.ts';
import { lastWorkingDayOnOrBefore, legalHolidays } from './legal-holidays.ts';
import { internalTargetOn, isOnTime, milestonesOf, termDatesFor, termStatus } from './terms.ts';

const instants = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

describe('the terms of a complaint', () => {
  it.each([
    ['2026-01-05', '2026-01-12', '2026-01-26', '2026-02-16'],
    ['2026-03-25', '2026-04-01', '2026-04-15', '2026-05-06'],
    ['2026-04-05', '2026-04-12', '2026-04-26', '2026-05-17'],
    ['2026-04-13', '2026-04-20', '2026-05-04', '2026-05-25'],
    ['2026-11-13', '2026-11-20', '2026-12-04', '2026-12-25'],
  ])('of %s are due on %s, %s and %s', (day, handler, proposal, settled) => {
    expect(termDatesFor('COMPLAINT', new Date(`${day}T11:00:00Z`))).toMatchObject({
      handlerKnownDueOn: handler,
      proposalDueOn: proposal,
      settledDueOn: settled,
    });
  });

  it.each([
    ['2026-05-17', '2026-05-15'],
    ['2026-05-25', '2026-05-22'],
    ['2026-12-25', '2026-12-24'],
  ])('due on %s aim at the working day %s', (dueOn, target) => {
    expect(internalTargetOn(dueOn)).toBe(target);
  });

  it('count half past midnight on New Year for the new year', () => {
    expect(localDateOf(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
  });

  it('fall on the weekday of submission, whatever the clock change', () => {
    fc.assert(
      fc.property(instants, (submittedAt) => {
        const dates = termDatesFor('COMPLAINT', submittedAt);
        const day = localDateOf(submittedAt);
        expect(daysBetween(day, dates.settledDueOn ?? '')).toBe(42);
        expect(weekdayOf(dates.handlerKnownDueOn)).toBe(weekdayOf(day));
      }),
    );
  });

  it('are on time until the last millisecond of the local day and not one later', () => {
    expect(isOnTime('2026-03-29', new Date('2026-03-29T21:59:59.999Z'))).toBe(true);
    expect(isOnTime('2026-03-29', new Date('2026-03-29T22:00:00.000Z'))).toBe(false);
    expect(isOnTime('2026-12-25', new Date('2026-12-25T23:00:00.000Z'))).toBe(false);
  });

  it('are met, met late, missed or running as the instants show', () => {
    const dueOn = '2026-11-20';
    const before = new Date('2026-11-19T10:00:00Z');
    const after = new Date('2026-11-21T10:00:00Z');
    expect(termStatus({ dueOn, metAt: before }, after)).toBe('MET');
    expect(termStatus({ dueOn, metAt: after }, after)).toBe('MET_LATE');
    expect(termStatus({ dueOn, metAt: null }, after)).toBe('MISSED');
    expect(termStatus({ dueOn, metAt: null }, before)).toBe('RUNNING');
  });

  it('of a compliment are only who handles it', () => {
    expect(termDatesFor('COMPLIMENT', new Date('2026-11-13T11:00:00Z'))).toMatchObject({
      handlerKnownDueOn: '2026-11-20',
      proposalDueOn: null,
      settledDueOn: null,
    });
  });
});

describe('the milestones of a reaction', () => {
  const submittedAt = new Date('2026-11-13T11:00:00Z');

  it('are its terms in the order in which they are due', () => {
    expect(milestonesOf(termDatesFor('COMPLAINT', submittedAt))).toEqual([
      { milestone: 'HANDLER_KNOWN', dueOn: '2026-11-20' },
      { milestone: 'PROPOSAL', dueOn: '2026-12-04' },
      { milestone: 'SETTLED', dueOn: '2026-12-25' },
    ]);
  });

  it('are no more than its kind has', () => {
    expect(milestonesOf(termDatesFor('COMPLIMENT', submittedAt))).toEqual([
      { milestone: 'HANDLER_KNOWN', dueOn: '2026-11-20' },
    ]);
  });
});

describe('the calendar', () => {
  it('knows the legal holidays of 2026', () => {
    expect(legalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([2025, 2031])('moves Koningsdag of %d off the Sunday', (year) => {
    expect(legalHolidays(year)).toContain(`${year}-04-26`);
  });

  it('gives a working day that is never later and at most five days earlier', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const day = localDateOf(instant);
        const working = lastWorkingDayOnOrBefore(day);
        expect(daysBetween(working, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(working, day)).toBeLessThanOrEqual(5);
        expect([0, 6]).not.toContain(weekdayOf(working));
      }),
    );
  });

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -4000, max: 4000 }), (instant, days) => {
        const day = localDateOf(instant);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('ends a month that is too short on its last day', () => {
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-11-13', 12)).toBe('2027-11-13');
  });

  it.each([
    ['2026-11-13', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-11-13 ', false],
    ['13-11-2026', false],
    ['0000-01-01', false],
    ['+275760-09-13', false],
    ['', false],
  ])('knows whether "%s" is a day: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  it('refuses what is no date', () => {
    expect(() => addDays('13-11-2026', 1)).toThrow(RangeError);
  });
});
