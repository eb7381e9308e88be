import type { Language } from '@klantreacties/procedure';

export type { Language };

/** A text or more in each language. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>;

/** The language of a page by the path of its address: `/skar/en` and what lies below it are in English. */
export const languageAt = (pathname: string): Language =>
  pathname.split('/')[2] === 'en' ? 'EN' : 'NL';

/** The language of the page that is asked. */
export const languageOf = ({ url }: { url: string }): Language => languageAt(new URL(url).pathname);
