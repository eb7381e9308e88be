import type { Language } from '../language.ts';
import type { Opened } from '../session/follow-up-session.ts';
import { receiptWords } from '../words/receipt.ts';
import { Phone, WithPhones } from './phone.tsx';
import { Link, Paragraph, Section } from './text.tsx';

type UrgentHelp = NonNullable<Opened['receipt']['emergency']>;

/** Where to turn at once, for who wrote of danger. */
export function Help({ language, help }: { language: Language; help: UrgentHelp }) {
  const words = receiptWords[language];
  return (
    <Section title={words.danger} urgent>
      <Paragraph>
        <WithPhones text={help.text} />
      </Paragraph>
      <Paragraph>
        {words.call} <Phone number={help.emergencyLine} />
      </Paragraph>
      <Paragraph>
        {words.call} <Phone number={help.confidantPhone} />
        {', '}
        <Link href={help.confidantUrl}>{help.confidantName}</Link>
      </Paragraph>
    </Section>
  );
}
