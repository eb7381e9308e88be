import type { Language } from '../language.ts';
import { sorryWords } from '../words/sorry.ts';
import { Heading, Main, Paragraph } from './text.tsx';

/** In place of a page that is not there or cannot be made: what happened and what to do now. */
export function Sorry({ language, status }: { language: Language; status: number }) {
  const { title, text } = sorryWords[language][status === 404 ? 'notThere' : 'notNow'];
  return (
    <Main>
      <title>{title}</title>
      <Heading>{title}</Heading>
      <Paragraph>{text}</Paragraph>
    </Main>
  );
}
