import type { Language } from '../../language.ts';
import { Heading, Link, Paragraph } from '../../ui/text.tsx';
import { dossierAddress } from '../dossier/addresses.ts';
import { actionWords } from './words.ts';

/** For who comes too late, or is not the one to do it. */
export function NotNow({ shown, language }: { shown: { id: string }; language: Language }) {
  const words = actionWords[language];
  return (
    <>
      <Heading>{words.notNow.title}</Heading>
      <Paragraph>{words.notNow.text}</Paragraph>
      <Paragraph>
        <Link href={dossierAddress(language, shown.id)}>{words.back}</Link>
      </Paragraph>
    </>
  );
}
