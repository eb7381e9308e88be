import { dset } from 'dset';
import { useId, useState, type SyntheticEvent } from 'react';
import { useMutation, type TypedDocumentNode } from 'urql';
import type { Field } from './graph.ts';

type Problem = { field: string | null; text: string };

const lost = 'Het is niet gelukt. Wat je schreef, staat er nog. Probeer het zo nog een keer.';
const types: Record<string, string> = { NUMBER: 'number', MAIL: 'email', YES_NO: 'checkbox' };
// Of each list the page shows one row.
const nameOf = ({ path }: Field) => path.replace('[]', '.0');

/** Fields by their rules. The graph says what is wrong; what was written stays until it is taken. */
export function Form<Result extends object, Variables extends object>(props: {
  label?: string;
  fields?: readonly Field[];
  to: TypedDocumentNode<{ result: Result }, Variables>;
  /** Where the mutation takes what is filled in, and what the page fills in itself. */
  at?: string;
  known?: Record<string, string>;
  answered: (result?: Result) => void;
  changed?: (values: FormData) => void;
}) {
  const { label, fields = [], to, at = '', known = {}, answered, changed } = props;
  const [{ data, error }, send] = useMutation(to);
  const [{ values, key }, write] = useState({ values: new FormData(), key: crypto.randomUUID() });
  const formId = useId();
  const read = (form: HTMLFormElement) => {
    const values = new FormData(form);
    // Other words go with another key. The same words, sent again, count once.
    write({ values, key: crypto.randomUUID() });
    changed?.(values);
  };
  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const variables: object = { key };
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
    read(form);
  };
  const refused: { problems?: Problem[] } = data?.result ?? {};
  const problems = error ? [{ field: null, text: lost }] : (refused.problems ?? []);
  const told = problems.map(({ field, text }) => {
    const title = fields.find((one) => nameOf(one) === field)?.label;
    return { title, text, url: title && `#${formId}${field}` };
  });
  const asked = fields.filter(({ path }) => !(path in known));
  return (
    <form noValidate onSubmit={onSubmit} onChange={(event) => read(event.currentTarget)}>
      <News role="alert" of={told} />
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

type Item = { [Part in 'title' | 'text' | 'url']?: string | null };
/** What there is to read, each with its title and where to find it. */
export const Items = ({ of = [] }: { of?: readonly Item[] | null }) =>
  of?.map(({ title, text, url }) => (
    <p key={`${title}${text}`}>
      <a href={url ?? undefined}>{title}</a> {text}
    </p>
  ));

/** Who listens to the page hears this at once. */
export const News = ({ of, role }: { of: readonly Item[]; role?: string }) =>
  of.length > 0 && (
    <section role={role} tabIndex={-1} ref={(section) => section?.focus()}>
      <Items of={of} />
    </section>
  );
