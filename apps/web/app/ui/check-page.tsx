import type { Field, Values } from '../form/fields.ts';
import { readBack } from '../form/parts.ts';
import type { Step } from '../form/steps.ts';
import type { Language } from '../language.ts';
import { formWords } from '../words/form.ts';
import { Hidden } from './hidden.tsx';
import { WithPhones } from './phone.tsx';
import { Problems } from './problems.tsx';
import { Heading, Paragraph, Section } from './text.tsx';

interface Shown {
  fields: readonly Field[];
  values: Values;
  step: Extract<Step, { at: 'CHECKED' }>;
  language: Language;
}

/** What was filled in, to read once more before it is sent. It travels with the page; nothing is kept. */
export function CheckPage({ fields, values, step, language }: Shown) {
  const words = formWords[language];
  const { key, notes, failed } = step;
  const lost =
    failed === undefined ? [] : [{ field: null, label: null, message: words.lost[failed] }];
  return (
    <>
      <title>{words.checked.title}</title>
      <Heading>{words.checked.title}</Heading>
      <Problems title={words.problems} note={words.note} of={lost} />
      <Paragraph lead>{words.checked.text}</Paragraph>
      <dl className="readback">
        {readBack(fields, values, words.yes).map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Section title={words.checked.happens}>
        <ul className="utrecht-unordered-list">
          {notes.map((note) => (
            <li key={note}>
              <WithPhones text={note} />
            </li>
          ))}
        </ul>
      </Section>
      <form method="post" className="actions">
        <Hidden of={{ ...values, key }} />
        {notes.map((note) => (
          <input key={note} type="hidden" name="note" value={note} />
        ))}
        <button className="utrecht-button utrecht-button--primary-action" name="step" value="send">
          {words.checked.send}
        </button>
        <button
          className="utrecht-button utrecht-button--secondary-action"
          name="step"
          value="change"
        >
          {words.checked.change}
        </button>
      </form>
    </>
  );
}
