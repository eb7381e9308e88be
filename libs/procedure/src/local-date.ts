import type { Language } from './vocabulary/index.ts';

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string;

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const dayInMs = 86_400_000;

/** Whether a text is a day that exists, as YYYY-MM-DD; PostgreSQL has no year 0. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** The day on which `instant` falls in Europe/Amsterdam. */
export function localDateOf(instant: Date): LocalDate {
  return amsterdam.format(instant);
}

const months: Record<Language, string[]> = {
  NL: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  EN: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** `2026-11-20` as "20 november 2026". */
export function longDate(day: LocalDate, language: Language): string {
  const [year, , date] = day.split('-').map(Number);
  return `${date} ${monthName(day, language)} ${year}`;
}

/** The month of `2026-11` or `2026-11-20`, in words. */
export const monthName = (day: string, language: Language): string =>
  months[language][Number(day.split('-')[1]) - 1] ?? '';

/** The day `days` calendar days later; never 7 × 24 hours (docs/domain.md section 6). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtcDay(utcDay(date) + days * dayInMs);
}

/** The same day of the month `months` later, or the last day of that month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtcDay(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcDay(to) - utcDay(from)) / dayInMs;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(utcDay(date)).getUTCDay();
}

function utcDay(date: LocalDate): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(at)) throw new RangeError('A local date is written YYYY-MM-DD');
  return at;
}

function fromUtcDay(at: number): LocalDate {
  return new Date(at).toISOString().slice(0, 10);
}
