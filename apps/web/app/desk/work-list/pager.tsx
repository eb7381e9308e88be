import type { Language } from '../../language.ts';
import { workListAddress } from './addresses.ts';
import { firstPage, pageAfter, pageBefore, type Asked } from './asked.ts';
import { workListWords } from './words.ts';

interface PagerProps {
  asked: Asked;
  /** The cursor at the end of this page; null for the last page. */
  next: string | null;
  language: Language;
}

/** To the pages beside this one. */
export function Pager({ asked, next, language }: PagerProps) {
  const { pages, page } = workListWords[language];
  const before = pageBefore(asked);
  if (asked.after === null && next === null) return null;
  const to = (there: Asked, label: string, rel?: string) => (
    <li>
      <a className="utrecht-link" href={workListAddress(language, there)} rel={rel}>
        {label}
      </a>
    </li>
  );
  return (
    <nav className="pager" aria-label={pages.label}>
      <ul>
        {asked.after !== null && to(firstPage(asked), pages.first)}
        {before !== null && to(before, pages.back, 'prev')}
        <li aria-current="page">{page(asked.page)}</li>
        {next !== null && to(pageAfter(asked, next), pages.next, 'next')}
      </ul>
    </nav>
  );
}
