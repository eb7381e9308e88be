import { namesAndValues, type Draft } from '../follow-up/draft.ts';
import type { Failure } from '../graph.ts';
import { addressOf } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { followUpWords } from '../words/follow-up.ts';
import { sorryWords } from '../words/sorry.ts';
import { Written } from './ask-page.tsx';
import { Hidden } from './hidden.tsx';
import { Heading, Paragraph } from './text.tsx';

/** In place of the follow-up while the graph cannot give it; what was being written stays on the page. */
export function FailedPage({
  base,
  language,
  why,
  draft,
}: OfBrand & { why: Failure; draft: Draft | null }) {
  const words = followUpWords[language];
  const address = addressOf({ base, language }, 'volgen');
  return (
    <>
      <Heading>{sorryWords[language].notNow.title}</Heading>
      <Paragraph lead>
        {draft === null ? sorryWords[language].notNow.text : words.failed[why]}
      </Paragraph>
      <form method={draft === null ? 'get' : 'post'} action={address}>
        {draft !== null && <Hidden of={namesAndValues(draft)} />}
        <button
          className="utrecht-button utrecht-button--primary-action"
          {...(draft === null ? {} : { name: 'step', value: 'again' })}
        >
          {words.again}
        </button>
      </form>
      {draft !== null && <Written draft={draft} title={words.yours} />}
    </>
  );
}
