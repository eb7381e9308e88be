import type { ShownReceipt } from '../form/receipt.ts';
import { addressOf } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { momentOf } from '../when.ts';
import { receiptWords } from '../words/receipt.ts';
import { Help } from './help.tsx';
import { ButtonLink, Heading, List, Paragraph, Section } from './text.tsx';

/** The proof of receipt: number and code, what was promised, and the text as it was received. It is made to be printed too. */
export function ReceiptPage({ base, language, receipt }: OfBrand & { receipt: ShownReceipt }) {
  const words = receiptWords[language];
  const { number, code, lostCode, kept, whole } = receipt;
  return (
    <>
      <title>{words.title}</title>
      <Heading>{words.title}</Heading>
      <dl className="proof">
        <dt>{words.number}</dt>
        <dd>{number}</dd>
        {code !== null && (
          <>
            <dt>{words.code}</dt>
            <dd>{code}</dd>
          </>
        )}
      </dl>
      {code === null ? (
        <Paragraph>{words.renewed}</Paragraph>
      ) : (
        <>
          <p className="utrecht-paragraph" lang={lostCode.language.toLowerCase()}>
            {lostCode.text}
          </p>
          <Paragraph>{kept ? words.aDay : words.once}</Paragraph>
        </>
      )}
      {whole === null ? (
        <Paragraph>{words.notNow}</Paragraph>
      ) : (
        <>
          {whole.emergency !== null && <Help language={language} help={whole.emergency} />}
          <Section title={words.happens}>
            <List>
              {whole.nextSteps.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </List>
          </Section>
          <Section title={words.wrote}>
            <p className="utrecht-paragraph as-written">{whole.text}</p>
            <Paragraph>{words.receivedAt(momentOf(whole.submittedAt, language))}</Paragraph>
          </Section>
        </>
      )}
      <div className="part not-on-paper">
        <h2 className="utrecht-heading-2">{words.follow.title}</h2>
        <Paragraph>{words.follow.text}</Paragraph>
        <ButtonLink href={addressOf({ base, language }, 'volgen')} leaves>
          {words.follow.link}
        </ButtonLink>
      </div>
    </>
  );
}
