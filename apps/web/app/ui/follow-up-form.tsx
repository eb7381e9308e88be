import { fieldsUnder, namesAndValues } from '../follow-up/draft.ts';
import type { Field } from '../form/fields.ts';
import { addressOf } from '../addresses.ts';
import { Fields } from './fields.tsx';
import type { OfFollowUp } from './follow-up-page.tsx';
import { Hidden } from './hidden.tsx';

/** One form of the follow-up, with what was typed in it before. */
export function FollowUpForm({
  form,
  fields,
  label,
  ...page
}: OfFollowUp & { form: string; fields: readonly Field[]; label: string }) {
  const { base, language, shown, draft, problems } = page;
  const { number } = shown.followUp.receipt;
  const mine = draft?.form === form && draft.number === number ? draft : null;
  const key = mine?.key ?? shown.keys[form] ?? '';
  return (
    <form method="post" action={addressOf({ base, language }, 'volgen')} noValidate>
      <Hidden of={namesAndValues({ form, number, key, values: {} })} />
      <Fields
        fields={fieldsUnder(form, fields)}
        values={mine?.values ?? {}}
        problems={problems}
        language={language}
      />
      <button className="utrecht-button utrecht-button--primary-action" name="step" value="say">
        {label}
      </button>
    </form>
  );
}
