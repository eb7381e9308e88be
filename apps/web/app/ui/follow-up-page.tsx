import type { Draft } from '../follow-up/draft.ts';
import type { OpenFollowUp } from '../follow-up/read-follow-up.ts';
import type { Problem } from '../form/fields.ts';
import { addressOf } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { momentOf } from '../when.ts';
import { followUpWords } from '../words/follow-up.ts';
import { receiptWords } from '../words/receipt.ts';
import { Agreements, Standing } from './follow-up-standing.tsx';
import { Letters, Talk } from './follow-up-talk.tsx';
import { Proposals } from './follow-up-proposals.tsx';
import { Help } from './help.tsx';
import { Problems } from './problems.tsx';
import { Routes } from './routes.tsx';
import { Heading, Paragraph } from './text.tsx';

/** What every part of the page is made of. */
export interface OfFollowUp extends OfBrand {
  shown: OpenFollowUp;
  draft: Draft | null;
  problems: readonly Problem[];
}

/** How a reaction stands, all that was said and written about it, and what its reporter can do. */
export function FollowUpPage({ sent, ...page }: OfFollowUp & { sent: string | null }) {
  const { brand, base, language, shown, problems } = page;
  const words = followUpWords[language];
  const { receipt } = shown.followUp;
  const { unhappy } = words;
  const told = sent === 'bericht' || sent === 'antwoord' ? words.sent[sent] : null;
  return (
    <>
      <Heading>{words.title}</Heading>
      <Paragraph>
        {receiptWords[language].number}: <strong>{receipt.number}</strong>
      </Paragraph>
      <Problems title={words.problems} note={words.note} of={problems} />
      {told !== null && problems.length === 0 && (
        <p className="utrecht-paragraph told" role="status">
          {told}
        </p>
      )}
      {shown.partly && (
        <p className="utrecht-paragraph told" role="status">
          {words.partly}
        </p>
      )}
      {receipt.emergency !== null && <Help language={language} help={receipt.emergency} />}
      <Standing {...page} />
      <Proposals {...page} />
      <Agreements {...page} />
      <Talk {...page} />
      <Letters {...page} />
      <details>
        <summary>{words.wrote}</summary>
        <p className="utrecht-paragraph as-written">{receipt.text}</p>
        <Paragraph>
          {receiptWords[language].receivedAt(momentOf(receipt.submittedAt, language))}{' '}
          {words.to(receipt.brandName)}
        </Paragraph>
      </details>
      {receipt.kind !== 'COMPLIMENT' && (
        <Routes brand={brand} title={unhappy.title} text={unhappy.text(brand.phone)} />
      )}
      <form method="post" action={addressOf({ base, language }, 'volgen')} className="part">
        <Paragraph>{words.close.text}</Paragraph>
        <button
          className="utrecht-button utrecht-button--secondary-action"
          name="step"
          value="close"
        >
          {words.close.button}
        </button>
      </form>
    </>
  );
}
