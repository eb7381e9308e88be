import type { ReactNode } from 'react';
import type { Language } from '../../language.ts';
import { momentOf } from '../../when.ts';
import { capital } from '../capital.ts';
import type { Writer } from './shown.ts';
import { dossierWords } from './words.ts';

/** A part of the dossier under a heading that a link at the top leads to. */
export const DossierPart = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) => (
  <section className="dossier-part" id={id} aria-labelledby={`${id}-title`}>
    <h2 className="utrecht-heading-2" id={`${id}-title`}>
      {title}
    </h2>
    {children}
  </section>
);

export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="dossier-facts">{children}</dl>
);

/** A name and what is known of it; nothing at all where nothing is. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children === null || children === undefined || children === false || children === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );

/** Words to the letter, with the lines of who wrote them. */
export const AsWritten = ({ children }: { children: string }) => (
  <div className="dossier-words as-written">{children}</div>
);

/** Somebody with their function, as "Sanne de Boer, adviseur". */
export const nameOf = (
  { name, function: work }: { name: string | null; function?: string | null },
  language: Language,
): string =>
  [name ?? dossierWords[language].nobodyKnown, work ?? null]
    .filter((one) => one !== null)
    .join(', ');

/** When something was written and, where it was kept, by whom. */
export const Written = ({
  at,
  by,
  language,
}: {
  at: string | null;
  by: Writer | null;
  language: Language;
}) => (
  <p className="dossier-note">
    {[
      at === null ? null : momentOf(at, language),
      by === null
        ? null
        : by.isReporter
          ? capital(dossierWords[language].reporter)
          : nameOf(by, language),
    ]
      .filter((one) => one !== null)
      .join(' · ')}
  </p>
);

/** A state in a word, which a colour repeats. */
export const Tag = ({
  children,
  look = 'plain',
}: {
  children: string;
  look?: 'plain' | 'soon' | 'urgent';
}) => <span className={`dossier-tag dossier-tag--${look}`}>{children}</span>;
