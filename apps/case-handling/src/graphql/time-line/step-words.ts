import type { DataOf, FactDefinition, PersonalOf } from '@klantreacties/event-contracts';
import { longDate, type Language, type LocalDate } from '@klantreacties/procedure';

/** One thing said in each language. */
export type Said = Record<Language, string>;

/** What a step tells of: the parts of its fact as far as they were kept, and names of colleagues. */
export interface Told<D extends FactDefinition> {
  data: Partial<DataOf<D>>;
  /** Empty where it was erased. */
  personal: Partial<PersonalOf<D>>;
  /** As far as it is known; null for an id that nobody has, and for none. */
  nameOf(staffId: string | null | undefined): string | null;
  /** What the reporter sent in. */
  reaction: string;
}

/** How the time line tells of one fact: a plain sentence, and the words that somebody wrote, where there are any. */
export interface StepWords {
  text(told: Told<FactDefinition>): Said;
  words(told: Told<FactDefinition>, language: Language): string | null;
}

/** The same with the fields of its own fact. */
export const tells = <D extends FactDefinition>(
  _of: D,
  row: {
    text(told: Told<D>): Said;
    words?(told: Told<D>, language: Language): string | null | undefined;
  },
): StepWords => ({
  text: (told) => row.text(told as unknown as Told<D>),
  words: (told, language) => row.words?.(told as unknown as Told<D>, language) ?? null,
});

/** Paragraphs, without those that are not there; null for none at all. */
export function paragraphs(...parts: readonly (string | null | undefined)[]): string | null {
  const written = parts.filter((part) => part != null && part !== '');
  return written.length === 0 ? null : written.join('\n\n');
}

/** A sentence with a day at its end, or without one where it was not kept. */
export const by = (day: LocalDate | null | undefined, between: Said): Said => ({
  NL: dayAfter(day, between.NL, 'NL'),
  EN: dayAfter(day, between.EN, 'EN'),
});

const dayAfter = (day: LocalDate | null | undefined, word: string, language: Language): string =>
  day == null ? '' : ` ${word} ${longDate(day, language)}`;
