import type { Language } from '../../language.ts';
import { Heading, Link, Paragraph } from '../../ui/text.tsx';
import { dossierAddress } from '../dossier/addresses.ts';
import { capital } from '../capital.ts';
import type { Command } from './form.ts';
import { actionWords } from './words.ts';

interface Of {
  command: Command;
  shown: { id: string; number: string };
  language: Language;
}

/** What is done, to which case, and what follows from it. */
export const ActionHead = ({ command, shown, language }: Of) => (
  <>
    <p className="utrecht-paragraph">
      <Link href={dossierAddress(language, shown.id)}>{actionWords[language].back}</Link>{' '}
      {shown.number}
    </p>
    <Heading>{capital(command.label)}</Heading>
    <Paragraph>{command.description}</Paragraph>
  </>
);
