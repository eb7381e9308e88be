import { localDateOf, longDate } from '@klantreacties/procedure';
import type { Language } from './language.ts';

const clock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day of an instant as one says it: "30 november 2026". */
export const dayOf = (instant: string, language: Language): string =>
  longDate(localDateOf(new Date(instant)), language);

/** The same with its time, in the Netherlands: "30 november 2026, 18:05". */
export const momentOf = (instant: string, language: Language): string =>
  `${dayOf(instant, language)}, ${clock.format(new Date(instant))}`;
