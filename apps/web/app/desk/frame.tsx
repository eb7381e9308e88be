import type { ReactNode } from 'react';
import { deskAddress } from './address.ts';
import type { AtTheDesk } from './desk.tsx';
import { deskWords } from './words/desk.ts';

/** Around a page of the desk: its parts, who is signed in, the same page in the other language, and a way out. */
export function DeskFrame({
  me,
  language,
  pathname,
  search,
  children,
}: Omit<AtTheDesk, 'today'> & { pathname: string; search: string; children: ReactNode }) {
  const words = deskWords[language];
  const parts = [
    [deskAddress(language), words.pages.workList],
    [deskAddress(language, 'maatregelen'), words.pages.measures],
    [deskAddress(language, 'cijfers'), words.pages.figures],
  ] as const;
  const first = deskAddress(language);
  const page = pathname === first ? '' : pathname.slice(first.length + 1);
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {words.skip}
      </a>
      <header className="desk-head">
        <span className="head__name">{words.title}</span>
        <nav aria-label={words.pages.label}>
          <ul>
            {parts.map(([href, label]) => (
              <li key={href}>
                <a
                  className="utrecht-link"
                  href={href}
                  aria-current={href === pathname ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="desk-head__who">
          <span>{me.name}</span>
          <a
            className="utrecht-link"
            href={deskAddress(language === 'NL' ? 'EN' : 'NL', page) + search}
            hrefLang={words.other.code}
            lang={words.other.code}
          >
            {words.other.name}
          </a>
          <form method="post" action="/werk/afmelden">
            <button className="utrecht-button utrecht-button--subtle">{words.signOut}</button>
          </form>
        </div>
      </header>
      <main className="desk-page" id="inhoud">
        {children}
      </main>
    </>
  );
}
