import type { Language } from '../language.ts';
import type { Opened } from '../session/follow-up-session.ts';
import { receiptWords } from '../words/receipt.ts';
import { Link, Paragraph, Section } from './text.tsx';

type UrgentHelp = NonNullable<Opened['receipt']['emergency']>;

/** Where to turn at once, for who wrote of danger. */
export function Help({ language, help }: { language: Language; help: UrgentHelp }) {
  const words = receiptWords[language];
  return (
    <Section title={words.danger} urgent>
      <Paragraph>{help.text}</Paragraph>
      <Paragraph>
        {words.call} <Link href={`tel:${help.emergencyLine}`}>{help.emergencyLine}</Link>
      </Paragraph>
      <Paragraph>
        {words.call} <Link href={`tel:${help.confidantPhone}`}>{help.confidantPhone}</Link>
        {', '}
        <Link href={help.confidantUrl}>{help.confidantName}</Link>
      </Paragraph>
    </Section>
  );
}
