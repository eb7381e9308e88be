import { audiences, letterCodes, wordIn } from '@klantreacties/procedure';
import type { Language } from '../../language.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { capital } from '../capital.ts';
import { ActionHead } from './action-head.tsx';
import type { OfAction } from './action-form.tsx';
import type { ActionStep, Letter } from './take-step.ts';
import { actionWords } from './words.ts';

type Copied = [Letter, ...Letter[]];

/** Each text once, with whoever else gets it. */
const withCopies = (letters: readonly Letter[]): Copied[] =>
  [...Map.groupBy(letters, ({ text }) => text).values()] as Copied[];

const readerOf = ({ audience, to }: Letter, language: Language): string =>
  wordIn(audiences, audience, language) + (to === null ? '' : ` (${to})`);

/** The letters that a command would bring, as they would be sent, before it is done. */
export function ReadBack({
  step,
  ...of
}: OfAction & { step: Extract<ActionStep, { at: 'READ_BACK' }> }) {
  const { values, version, shown, language } = of;
  const words = actionWords[language].readBack;
  return (
    <div className="action">
      <ActionHead {...of} />
      <div role="status">
        <h2 className="utrecht-heading-2">{words.title}</h2>
        <Paragraph>{words.text}</Paragraph>
      </div>
      {withCopies(step.letters).map(([letter, ...copies], n) => (
        <section key={n} className="action-letter" aria-label={letter.title}>
          <h3>{capital(wordIn(letterCodes, letter.code, language))}</h3>
          <p className="action-note">
            {words.to}: {readerOf(letter, language)}
            {letter.to === null && `. ${words.inFile}`}
          </p>
          {copies.length > 0 && (
            <p className="action-note">
              {words.copies}: {copies.map((copy) => readerOf(copy, language)).join(', ')}
            </p>
          )}
          <p>
            <strong>{letter.title}</strong>
          </p>
          <div className="as-written">{letter.text}</div>
        </section>
      ))}
      <form method="post" className="actions">
        <Hidden of={{ ...values, key: step.key, version, seenAt: shown.updatedAt }} />
        <button className="utrecht-button utrecht-button--primary-action" name="step" value="do">
          {words.confirm}
        </button>
        <button
          className="utrecht-button utrecht-button--secondary-action"
          name="step"
          value="change"
        >
          {words.change}
        </button>
      </form>
    </div>
  );
}
