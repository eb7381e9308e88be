import type { InLanguages, Language } from '../language.ts';

interface DaysLeftWords {
  late(days: string): string;
  today: string;
  left(days: string): string;
  day: string;
  days: string;
}

const words: InLanguages<DaysLeftWords> = {
  NL: {
    late: (days) => `${days} te laat`,
    today: 'vandaag',
    left: (days) => `nog ${days}`,
    day: 'dag',
    days: 'dagen',
  },
  EN: {
    late: (days) => `${days} late`,
    today: 'today',
    left: (days) => `${days} left`,
    day: 'day',
    days: 'days',
  },
};

/** How many days there are until a day, or how late it is: "nog 3 dagen", "vandaag", "1 dag te laat". */
export function daysLeftWords(left: number, language: Language): string {
  const { late, today, left: still, day, days } = words[language];
  if (left === 0) return today;
  const count = Math.abs(left);
  return (left < 0 ? late : still)(`${count} ${count === 1 ? day : days}`);
}

// As in urgency (docs/domain.md section 6).
const soonDays = 7;

/** How near a day is, which its look repeats. */
export function nearnessOf(left: number): 'late' | 'soon' | 'later' {
  if (left < 0) return 'late';
  return left <= soonDays ? 'soon' : 'later';
}
