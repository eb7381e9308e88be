import { useId, type ReactNode } from 'react';

interface With {
  children: ReactNode;
}

/** The heading of the page. */
export const Heading = ({ children }: With) => <h1 className="utrecht-heading-1">{children}</h1>;

export const Paragraph = ({ children, lead = false }: With & { lead?: boolean }) => (
  <p className={lead ? 'utrecht-paragraph utrecht-paragraph--lead' : 'utrecht-paragraph'}>
    {children}
  </p>
);

/** A link; one that `leaves` the form leaves the frame of another site with it, as all to other sites do. */
export const Link = ({
  children,
  href,
  leaves = /^https?:/.test(href),
}: With & { href: string; leaves?: boolean }) => (
  <a className="utrecht-link utrecht-link--html-a" href={href} target={leaves ? '_top' : undefined}>
    {children}
  </a>
);

/** What a visitor most likely came to do, as a link that looks like a button; `leaves` as of a link. */
export const ButtonLink = ({
  children,
  href,
  appearance = 'primary',
  leaves = false,
}: With & { href: string; appearance?: 'primary' | 'secondary'; leaves?: boolean }) => (
  <a
    className={`utrecht-button-link utrecht-button-link--${appearance}-action`}
    href={href}
    target={leaves ? '_top' : undefined}
  >
    {children}
  </a>
);

/** A part of the page with a heading of its own; `urgent` for what has to catch the eye. */
export function Section({
  children,
  title,
  urgent = false,
}: With & { title: string; urgent?: boolean }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={urgent ? 'part part--urgent' : 'part'}>
      <h2 className="utrecht-heading-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const OrderedList = ({ children }: With) => (
  <ol className="utrecht-ordered-list">{children}</ol>
);

export const List = ({ children }: With) => <ul className="utrecht-unordered-list">{children}</ul>;

export const Main = ({ children }: With) => (
  <main className="page" id="inhoud">
    {children}
  </main>
);
