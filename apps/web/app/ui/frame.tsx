import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { addressOf, pageAt } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { frameWords } from '../words/frame.ts';
import { Phone } from './phone.tsx';
import { Link, Main } from './text.tsx';

const inOther = { NL: 'EN', EN: 'NL' } as const;

/** What is around every page of a brand: its name, the other language, how to call, and privacy. */
export function Frame({ brand, base, language, children }: OfBrand & { children: ReactNode }) {
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
          href={addressOf({ base, language: inOther[language] }, pageAt(pathname)) + search}
          hrefLang={words.other.code}
          lang={words.other.code}
        >
          {words.other.name}
        </a>
      </header>
      <Main>{children}</Main>
      <footer className="foot">
        <p className="utrecht-paragraph">
          {words.call} <Phone number={brand.phone} />
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
