import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { languageAt } from '../language.ts';
import { Sorry } from '../ui/sorry.tsx';
import { SignInAgain } from './sign-in/again.tsx';
import type { SignInFirst } from './staff.ts';

/** In place of a page of the desk that is not there, cannot be made now, or is for who is signed in. */
export function SorryAtTheDesk() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const language = languageAt(pathname);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (isRouteErrorResponse(error) && status === 401)
    return <SignInAgain language={language} {...(error.data as SignInFirst)} />;
  return <Sorry language={language} status={status} />;
}
