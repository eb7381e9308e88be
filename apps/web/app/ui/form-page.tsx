import { isUsed, partsOf } from '../form/parts.ts';
import type { Field, Values } from '../form/fields.ts';
import type { Step } from '../form/steps.ts';
import type { Language } from '../language.ts';
import { formWords } from '../words/form.ts';
import { Fields, isShown } from './fields.tsx';
import { WithPhones } from './phone.tsx';
import { Problems } from './problems.tsx';
import { Heading, Paragraph } from './text.tsx';

interface Shown {
  kind: string;
  fields: readonly Field[];
  values: Values;
  step: Extract<Step, { at: 'FORM' }>;
  notes: readonly string[];
  language: Language;
}

/** The form of one kind: what nearly everybody fills in, and folded what few do. */
export function FormPage({ kind, fields, values, step, notes, language }: Shown) {
  const words = formWords[language];
  const { problems, failed } = step;
  const shown = partsOf(
    fields.filter((field) => isShown(field, values)),
    kind,
  );
  const filled = { values, problems, language };
  const wrong = failed === undefined ? words.problems : words.note;
  const told =
    failed === undefined ? problems : [{ field: null, label: null, message: words.lost[failed] }];
  return (
    <>
      <title>{told.length === 0 ? words.title : `${wrong}: ${words.title}`}</title>
      <Heading>{words.title}</Heading>
      <Problems title={wrong} of={told} />
      {notes.map((note) => (
        <Paragraph key={note}>
          <WithPhones text={note} />
        </Paragraph>
      ))}
      <form method="post" noValidate>
        <Fields fields={shown.first} {...filled} />
        <details open={isUsed(shown.more, values, problems)}>
          <summary>{words.more.title}</summary>
          <Paragraph>{words.more.text}</Paragraph>
          <Fields fields={shown.more} {...filled} />
        </details>
        <button className="utrecht-button utrecht-button--primary-action" name="step" value="check">
          {words.check}
        </button>
      </form>
    </>
  );
}
