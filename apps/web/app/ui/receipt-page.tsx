import type { Step } from '../form/steps.ts';
import type { Language } from '../language.ts';
import { formWords } from '../words/form.ts';
import { Heading, Paragraph, Section } from './text.tsx';

type Receipt = Extract<Step, { at: 'SENT' }>['receipt'];

/** The proof of receipt: every sentence that is to be shown at once, and the text as it was received. */
export function ReceiptPage({ language, receipt }: { language: Language; receipt: Receipt }) {
  const words = formWords[language].taken;
  return (
    <div role="status">
      <Heading>{words.title}</Heading>
      {receipt.notes.map((note) => (
        <Paragraph key={note}>{note}</Paragraph>
      ))}
      <Section title={words.wrote}>
        <p className="utrecht-paragraph as-written">{receipt.text}</p>
      </Section>
    </div>
  );
}
