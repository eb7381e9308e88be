import type { LoaderFunctionArgs } from 'react-router';
import { languageOf, type Language } from './language.ts';
import { hostBrandContext } from './page-context.ts';

/** Where a page of a brand is: every address of that brand follows from it. */
export interface Place {
  /** `/skar`; nothing at a host of the brand's own. */
  base: string;
  language: Language;
}

/** Where the page is that is asked, for a link or a redirect from its loader or action. */
export function placeOf(asked: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>): Place {
  const { request, params, context } = asked;
  const atOwnHost = context.get(hostBrandContext) !== null;
  return {
    base: atOwnHost ? '' : `/${encodeURIComponent(params['brandId'] ?? '')}`,
    language: languageOf(request),
  };
}

/** The address of a page beside it, as `reactie`; without one that of the first page. */
export const addressOf = ({ base, language }: Place, page = ''): string =>
  [base, ...(language === 'EN' ? ['en'] : []), ...(page === '' ? [] : [page])].join('/') || '/';

/** Which page of a brand a path leads to, in whatever language; the path names the brand at its own host too. What begins with a slash could be an address of another site, so no page does. */
export function pageAt(pathname: string): string {
  const [, , ...rest] = pathname.split('/');
  return (rest[0] === 'en' ? rest.slice(1) : rest).join('/').replace(/^\/+/, '');
}
