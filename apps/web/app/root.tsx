import type { ReactNode } from 'react';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
} from 'react-router';
import { languageAt } from './language.ts';
import { Sorry } from './ui/sorry.tsx';
import { WithoutBrand } from './ui/without-brand.tsx';
import './styles/pages.css';

/** Every page: no script of ours is in it. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const language = languageAt(pathname);
  return (
    <html lang={language.toLowerCase()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className="utrecht-document">{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What a visitor reads where a page is not there or cannot be made. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const language = languageAt(pathname);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <WithoutBrand>
      <Sorry language={language} status={status} />
    </WithoutBrand>
  );
}
