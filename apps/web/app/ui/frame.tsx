import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { OfBrand } from '../routes/brand.tsx';
import { frameWords } from '../words/frame.ts';
import { Link, Main } from './text.tsx';

/** What is around every page of a brand: its name, the other language, how to call, and privacy. */
export function Frame({ brand, language, children }: OfBrand & { children: ReactNode }) {
  const words = frameWords[language];
  const { pathname, search } = useLocation();
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {words.skip}
      </a>
      <header className="head">
        <span className="head__name">{brand.name}</span>
        <a
          className="utrecht-link"
          href={inOther(pathname, brand.id) + search}
          hrefLang={words.other.code}
          lang={words.other.code}
        >
          {words.other.name}
        </a>
      </header>
      <Main>{children}</Main>
      <footer className="foot">
        <p className="utrecht-paragraph">
          {words.call} <Link href={`tel:${brand.phone}`}>{brand.phone}</Link>
        </p>
        {brand.privacyNoticeUrl !== null && (
          <p className="utrecht-paragraph">
            <Link href={brand.privacyNoticeUrl}>{words.privacy}</Link>
          </p>
        )}
      </footer>
    </>
  );
}

/** The same page in the other language. */
function inOther(pathname: string, brandId: string): string {
  const [, , ...rest] = pathname.split('/');
  return rest[0] === 'en'
    ? ['', brandId, ...rest.slice(1)].join('/')
    : ['', brandId, 'en', ...rest].join('/');
}
