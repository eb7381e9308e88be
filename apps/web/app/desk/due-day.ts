import { longDate, weekdayOf } from '@klantreacties/procedure';
import type { InLanguages, Language } from '../language.ts';

const weekdays: InLanguages<string[]> = {
  NL: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  EN: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** A day by which something is done, as somebody plans with it: "vr 4 december 2026". */
export const dueDay = (day: string, language: Language): string =>
  `${weekdays[language][weekdayOf(day)]} ${longDate(day, language)}`;
