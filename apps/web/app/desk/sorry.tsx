import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { languageAt, type Language } from '../language.ts';
import { Sorry } from '../ui/sorry.tsx';
import { Heading, Link, Main, Paragraph } from '../ui/text.tsx';
import { deskAddress } from './address.ts';
import { FormToSendAgain } from './send-again.tsx';
import type { SendAgain } from './staff.ts';
import { DeskStyle } from './style.tsx';
import { deskWords } from './words/desk.ts';

/** In place of a page of the desk that is not there, cannot be made now, or is for who is signed in. */
export const SorryAtTheDesk = () => (
  <>
    <DeskStyle />
    <WhatNow />
  </>
);

function WhatNow() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const language = languageAt(pathname);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { filledIn = [] } = (
    isRouteErrorResponse(error) ? (error.data ?? {}) : {}
  ) as Partial<SendAgain>;
  const again = { language, filledIn };
  if (status === 401) return <FormToSendAgain why="signedOut" {...again} />;
  if (status === 503 && filledIn.length > 0) return <FormToSendAgain why="notNow" {...again} />;
  if (status === 429 && filledIn.length > 0) return <FormToSendAgain why="tooMany" {...again} />;
  const { notThere, tooMany } = deskWords[language];
  if (status === 404) return <Instead {...notThere} language={language} />;
  if (status === 429) return <Instead {...tooMany} language={language} />;
  return (
    <Main>
      <Sorry language={language} status={status} />
    </Main>
  );
}

interface Said {
  title: string;
  text: string;
  link: string;
}

/** What there is in place of a page: nothing of its address, and the same for what is not there and what is not theirs. */
function Instead({ language, title, text, link }: Said & { language: Language }) {
  return (
    <Main>
      <title>{title}</title>
      <Heading>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      <Paragraph>
        <Link href={deskAddress(language)}>{link}</Link>
      </Paragraph>
    </Main>
  );
}
