import type { Language } from '../../language.ts';
import { searchAddress } from './addresses.ts';
import { workListWords } from './words.ts';

interface SearchPagerProps {
  words: string;
  /** Of this page and those before it, without the first. */
  cursors: readonly string[];
  next: string | null;
  language: Language;
}

/** To the pages of a search, which are posted as it was. */
export function SearchPager({ words, cursors, next, language }: SearchPagerProps) {
  const { pages, page } = workListWords[language];
  if (cursors.length === 0 && next === null) return null;
  const to = (there: readonly string[], label: string) => (
    <form method="post" action={searchAddress(language)}>
      <input type="hidden" name="woorden" value={words} />
      {there.map((cursor) => (
        <input key={cursor} type="hidden" name="na" value={cursor} />
      ))}
      <button className="utrecht-button utrecht-button--secondary-action">{label}</button>
    </form>
  );
  return (
    <nav className="pager" aria-label={pages.label}>
      {cursors.length > 0 && to(cursors.slice(0, -1), pages.back)}
      <span aria-current="page">{page(cursors.length + 1)}</span>
      {next !== null && to([...cursors, next], pages.next)}
    </nav>
  );
}
