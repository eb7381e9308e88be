/** The languages of the pages, as the graph names them. */
export type Language = 'NL' | 'EN';

/** A text or more in each language. */
export type InLanguages<Words> = Readonly<Record<Language, Words>>;

/** The language of a page by its address: `/skar/en` and what lies below it are in English. */
export const languageOf = ({ url }: { url: string }): Language =>
  new URL(url).pathname.split('/')[2] === 'en' ? 'EN' : 'NL';

/** The address of a page of a brand in a language. */
export const addressOf = (brandId: string, language: Language, page = ''): string =>
  [``, brandId, ...(language === 'EN' ? ['en'] : []), ...(page === '' ? [] : [page])].join('/');
