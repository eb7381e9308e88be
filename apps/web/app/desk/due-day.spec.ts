import { dueDay } from './due-day.ts';

it('a day is read with its weekday', () => {
  expect(dueDay('2026-11-29', 'NL')).toBe('zo 29 november 2026');
  expect(dueDay('2026-12-04', 'EN')).toBe('Fri 4 December 2026');
});
