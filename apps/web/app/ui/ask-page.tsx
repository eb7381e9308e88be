import { namesAndValues, type Draft } from '../follow-up/draft.ts';
import type { Field, Problem, Values } from '../form/fields.ts';
import { addressOf } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { followUpWords } from '../words/follow-up.ts';
import { Fields } from './fields.tsx';
import { Hidden } from './hidden.tsx';
import { LinkForm } from './new-code-page.tsx';
import { Problems } from './problems.tsx';
import { Heading, Link } from './text.tsx';

interface Shown extends OfBrand {
  fields: readonly Field[];
  /** What stands on the button. */
  label: string;
  values: Values;
  problems: readonly Problem[];
  /** What was being written when the session ended; it travels with the page. */
  draft: Draft | null;
  ended: boolean;
  closed: boolean;
  /** Number and code were right, and the browser did not keep that. */
  noCookies: boolean;
}

/** Asks for number and code. */
export function AskPage(shown: Shown) {
  const { fields, label, values, problems, draft, ended, closed, noCookies } = shown;
  const { brand, base, language } = shown;
  const words = followUpWords[language];
  const why = ended ? words.ended : noCookies ? words.noCookies(brand.phone) : null;
  const over =
    why === null || problems.length > 0 ? problems : [{ field: null, label: null, message: why }];
  return (
    <>
      <Heading>{words.title}</Heading>
      <Problems title={words.problems} note={words.note} of={over} />
      {closed && problems.length === 0 && (
        <p className="utrecht-paragraph told" role="status">
          {words.closed}
        </p>
      )}
      <form method="post" action={addressOf({ base, language }, 'volgen')} noValidate>
        <Fields {...{ fields, values, problems, language }} />
        {draft !== null && <Hidden of={namesAndValues(draft)} />}
        <button className="utrecht-button utrecht-button--primary-action" name="step" value="open">
          {label}
        </button>
      </form>
      {draft !== null && <Written draft={draft} title={words.yours} />}
      <p className="utrecht-paragraph part">
        {words.lost.text}{' '}
        <Link href={addressOf({ base, language }, 'nieuwe-code')}>{words.lost.link}</Link>
      </p>
      <LinkForm {...{ brand, base, language }} values={{}} problems={[]} />
    </>
  );
}

/** The words of a draft, so that one sees that they are still there. */
export const Written = ({ draft, title }: { draft: Draft; title: string }) => {
  const text = draft.values[`${draft.form}.text`] ?? '';
  return text === '' ? null : (
    <div className="part">
      <h2 className="utrecht-heading-2">{title}</h2>
      <p className="utrecht-paragraph as-written">{text}</p>
    </div>
  );
};
