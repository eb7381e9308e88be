import type { Language } from '@klantreacties/procedure';

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>;
