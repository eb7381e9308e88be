import type { FollowUpFields } from '../follow-up/draft.ts';
import type { NewCodeStep } from '../follow-up/new-code.ts';
import { noRules, type Field, type Problem, type Values } from '../form/fields.ts';
import { addressOf } from '../addresses.ts';
import type { OfBrand } from '../routes/brand.tsx';
import { followUpWords } from '../words/follow-up.ts';
import { newCodeWords } from '../words/new-code.ts';
import { receiptWords } from '../words/receipt.ts';
import { Fields } from './fields.tsx';
import { Hidden } from './hidden.tsx';
import { Problems } from './problems.tsx';
import { ButtonLink, Heading, Paragraph, Section } from './text.tsx';

interface Shown extends OfBrand {
  form: FollowUpFields['requestNewCode'];
  step: NewCodeStep;
}

/** What somebody reads who lost the code, step by step. */
export function NewCodePage({ brand, base, language, form, step }: Shown) {
  const words = newCodeWords[language];
  const { problems: title, note } = followUpWords[language];
  const Button = ({ step: value, children }: { step: string; children: string }) => (
    <button className="utrecht-button utrecht-button--primary-action" name="step" value={value}>
      {children}
    </button>
  );
  switch (step.at) {
    case 'DONE':
      return (
        <>
          <Heading>{words.done.title}</Heading>
          <dl className="proof">
            <dt>{receiptWords[language].number}</dt>
            <dd>{step.number}</dd>
            <dt>{receiptWords[language].code}</dt>
            <dd>{step.code}</dd>
          </dl>
          <Paragraph>{words.done.text}</Paragraph>
          <ButtonLink href={addressOf({ base, language }, 'volgen')} leaves>
            {words.done.follow}
          </ButtonLink>
        </>
      );
    case 'READY':
      return (
        <>
          <Heading>{words.ready.title}</Heading>
          <Problems title={title} note={note} of={step.problems} />
          <Paragraph>{words.ready.text}</Paragraph>
          <form method="post">
            <Hidden of={{ token: step.token, key: step.key }} />
            <Button step="renew">{words.ready.button}</Button>
          </form>
        </>
      );
    case 'ASKED':
      return (
        <>
          <Heading>{words.title}</Heading>
          <p className="utrecht-paragraph told" role="status">
            {step.message}
          </p>
          <LinkForm {...{ brand, base, language }} values={{}} problems={[]} />
        </>
      );
    case 'ASK':
      return (
        <>
          <Heading>{words.title}</Heading>
          <Problems title={title} note={note} of={step.problems} />
          <Paragraph>{words.text}</Paragraph>
          <form method="post" noValidate>
            <Fields fields={form.fields} {...step} language={language} />
            <Button step="ask">{form.label}</Button>
          </form>
          <p className="utrecht-paragraph part">{words.anonymous}</p>
          <LinkForm {...{ brand, base, language }} {...step} />
        </>
      );
  }
}

/**
 * Takes the link of letter E17. What stands behind its # is sent to no server, so without scripts it is pasted here.
 */
export function LinkForm({
  brand,
  base,
  language,
  ...filled
}: OfBrand & { values: Values; problems: readonly Problem[] }) {
  const words = newCodeWords[language].link;
  return (
    <Section title={words.title}>
      <form method="post" action={addressOf({ base, language }, 'nieuwe-code')} noValidate>
        <Fields
          fields={[{ ...asLine, label: words.label, hint: words.hint }]}
          language={language}
          {...filled}
        />
        <button
          className="utrecht-button utrecht-button--secondary-action"
          name="step"
          value="link"
        >
          {words.button}
        </button>
      </form>
    </Section>
  );
}

const asLine: Omit<Field, 'label' | 'hint'> = {
  ...noRules,
  path: 'link',
  control: 'LINE',
  required: true,
};
