import { addDays, weekdayOf, type LocalDate } from './local-date.ts';

/** The holidays of article 3 of the Algemene termijnenwet, Good Friday included, in order. */
export function legalHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

/** `date`, or the last day before it that is no Saturday, Sunday or legal holiday. */
export function lastWorkingDayOnOrBefore(date: LocalDate): LocalDate {
  const weekday = weekdayOf(date);
  const free =
    weekday === 0 || weekday === 6 || legalHolidays(Number(date.slice(0, 4))).includes(date);
  return free ? lastWorkingDayOnOrBefore(addDays(date, -1)) : date;
}

function kingsDay(year: number): LocalDate {
  const day = `${year}-04-27`;
  return weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

// Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  return `${year}-${month}-${String((n % 31) + 1).padStart(2, '0')}`;
}
