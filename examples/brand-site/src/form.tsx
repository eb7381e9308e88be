import { dset } from 'dset';
import { useId, useState, type SyntheticEvent } from 'react';
import { useMutation, type TypedDocumentNode } from 'urql';
import type { Field } from './graph.ts';

type Problem = { field: string | null; label: string | null; text: string };
const lost = { field: null, label: null, text: 'Het is niet gelukt. Probeer het zo nog een keer.' };
const types: Record<string, string> = { NUMBER: 'number', MAIL: 'email', YES_NO: 'checkbox' };
// Of each list the page shows one row.
const nameOf = ({ path }: Field) => path.replace('[]', '.0');
// Other words go with another key. The same words, sent again, count once.
const read = (form?: HTMLFormElement) =>
  Object.assign(new FormData(form), { key: crypto.randomUUID() });

/** Fields by their rules. The graph says what is wrong; what was written stays until it is taken. */
export function Form<Result extends object, Variables extends object>(props: {
  label?: string;
  fields?: readonly Field[];
  to: TypedDocumentNode<{ result: Result }, Variables>;
  /** Where the mutation takes what is filled in, and what the page fills in itself. */
  at?: string;
  known?: Record<string, string>;
  answered: (result?: Result) => void;
}) {
  const { label, fields = [], to, at = '', known = {}, answered } = props;
  const [{ data, error }, send] = useMutation(to);
  const [values, write] = useState(() => read());
  const formId = useId();
  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const variables: object = { key: values.key };
    for (const field of fields) {
      const typed = known[field.path] ?? new FormData(form).get(nameOf(field));
      const control: string = field.control;
      const value = { NUMBER: Number(typed), YES_NO: typed === 'true' }[control] ?? typed;
      if (typed) dset(variables, at + nameOf(field), value);
    }
    const { data } = await send(variables as Variables);
    answered(data?.result);
    if (!data || 'problems' in data.result) return;
    form.reset();
    write(read(form));
  };
  const refused: { problems?: Problem[] } = data?.result ?? {};
  const problems = error ? [lost] : (refused.problems ?? []);
  const told = problems.map((one) => ({ ...one, url: one.label && `#${formId}${one.field}` }));
  const asked = fields.filter(({ path }) => !(path in known));
  return (
    <form noValidate onSubmit={onSubmit} onChange={(event) => write(read(event.currentTarget))}>
      <Items of={told} role="alert" />
      {asked.map((field) => (
        <Control key={field.path} {...{ field, values, problems, formId }} />
      ))}
      <button>{label}</button>
    </form>
  );
}

type Shown = { field: Field; values: FormData; problems: readonly Problem[]; formId: string };
function Control({ field, values, problems, formId }: Shown) {
  const { path, label, hint, control, relations } = field;
  const name = nameOf(field);
  const id = formId + name;
  const row = path.includes('[]') ? name.slice(0, name.lastIndexOf('.')) : '';
  const isUsed = !row || [...values].some(([one, typed]) => one.startsWith(row) && typed);
  const effects = relations
    .filter(({ when }) => when.every((one) => (values.get(one.field) ?? 'false') === one.value))
    .map(({ effect }) => effect);
  const required = (field.required && isUsed) || effects.includes('NEEDED');
  const disabled = effects.includes('EXCLUDED');
  const problem = problems.find((one) => one.field === name)?.text;
  const Tag = field.options.length > 0 ? 'select' : control === 'TEXT' ? 'textarea' : 'input';
  // Nobody says yes or no by leaving a choice as it is.
  const isChosen = field.required && control === 'CHOICE';
  const options = isChosen ? field.options : [{ value: '', label: '' }, ...field.options];
  const value = Tag === 'input' && control === 'YES_NO' ? 'true' : undefined;
  const attributes = { id, name, disabled, required, value, type: types[control] };
  if (control === 'GROUP' || control === 'ROWS') return <h2 id={id}>{label}</h2>;
  return (
    <div hidden={disabled}>
      <label htmlFor={id}>{label + (required ? '' : ' (hoeft niet)')}</label>
      <small id={`${id}-hint`}>{[problem, hint].join(' ')}</small>
      <Tag {...attributes} aria-invalid={!!problem} aria-describedby={`${id}-hint`}>
        {Tag === 'select' ? options.map((one) => <option key={one.value} {...one} />) : undefined}
      </Tag>
    </div>
  );
}

type Item = { [Part in 'label' | 'title' | 'text' | 'url']?: string | null };
const focus = (element: HTMLElement | null) => element?.focus();
/** What there is to read, each with its title and where to find it. What has a role is read at once. */
export const Items = ({ of, role }: { of?: readonly Item[] | null; role?: string }) =>
  !!of?.length && (
    <section role={role} tabIndex={-1} ref={role ? focus : undefined}>
      {of.map(({ label, title = label, text, url }) => (
        <p key={`${title}${text}`}>
          <a href={url ?? undefined}>{title}</a> {text}
        </p>
      ))}
    </section>
  );
