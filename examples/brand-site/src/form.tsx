import { dset } from 'dset';
import { useState, type SyntheticEvent } from 'react';
import { useMutation, type TypedDocumentNode } from 'urql';
import type { Rule } from './graph.ts';

export type Field = Pick<Rule, 'path' | 'label' | 'control'> & Partial<Rule>;
type Problem = { field: string | null; text: string };
type Some<Variables> = { [Name in keyof Variables]?: Partial<Variables[Name]> };

const lost = 'Het is niet gelukt. Wat je schreef, staat er nog. Probeer het zo nog een keer.';
const types: Record<string, string> = { NUMBER: 'number', MAIL: 'email', YES_NO: 'checkbox' };
// Of each list the page shows one row.
const nameOf = ({ path }: Field) => path.replace('[]', '.0');
export const focus = (element: HTMLElement | null) => element?.focus();

/** Adds what was filled in. What is empty is left out, unless it is required. */
function withFilledIn(form: HTMLFormElement, variables: object, at = '') {
  for (const one of form.querySelectorAll<HTMLInputElement>('[name]:enabled')) {
    const typed = { checkbox: one.checked, number: one.valueAsNumber }[one.type] ?? one.value;
    if (one.value || one.required) dset(variables, at + one.name, typed);
  }
  return variables;
}

/** Fields by their rules. The graph says what is wrong; what was written stays until it is taken. */
export function Form<Result extends object, Variables extends object>(props: {
  fields: readonly Field[];
  button: string;
  to: TypedDocumentNode<{ result: Result }, Variables>;
  /** Where the mutation takes what is filled in, and what it takes besides. */
  at?: string;
  more?: Some<Variables>;
  answered: (result?: Result) => void;
  changed?: (values: FormData) => void;
}) {
  const { fields, button, to, at, more, answered, changed } = props;
  const [{ data, error }, send] = useMutation(to);
  const [{ values, key }, write] = useState({ values: new FormData(), key: crypto.randomUUID() });
  const read = (form: HTMLFormElement) => {
    const values = new FormData(form);
    // Other words go with another key. The same words, sent again, count once.
    write({ values, key: crypto.randomUUID() });
    changed?.(values);
  };
  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const variables = withFilledIn(form, structuredClone({ ...more, key }), at);
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
    return { title, text, url: title && `#${field}` };
  });
  return (
    <form noValidate onSubmit={onSubmit} onChange={(event) => read(event.currentTarget)}>
      {told.length > 0 && (
        <section role="alert" tabIndex={-1} ref={focus}>
          <Items of={told} />
        </section>
      )}
      {fields.map((field) => (
        <Control key={field.path} {...{ field, values, problems }} />
      ))}
      <button>{button}</button>
    </form>
  );
}

type Shown = { field: Field; values: FormData; problems: readonly Problem[] };
function Control({ field, values, problems }: Shown) {
  const { path, label, hint, control, options = [], relations = [] } = field;
  const name = nameOf(field);
  const row = path.includes('[]') ? name.slice(0, name.lastIndexOf('.')) : '';
  const isUsed = !row || [...values].some(([one, typed]) => one.startsWith(row) && typed);
  const effects = relations
    .filter(({ when }) => when.every((one) => (values.get(one.field) ?? 'false') === one.value))
    .map(({ effect }) => effect);
  const required = (field.required && isUsed) || effects.includes('NEEDED');
  const disabled = effects.includes('EXCLUDED');
  const problem = problems.find((one) => one.field === name)?.text;
  const Tag = options.length > 0 ? 'select' : control === 'TEXT' ? 'textarea' : 'input';
  const choices = field.required ? options : [{ value: '', label: '' }, ...options];
  const value = control === 'YES_NO' ? 'true' : undefined;
  const attributes = { id: name, name, disabled, required, value, type: types[control] };
  if (control === 'GROUP' || control === 'ROWS') return <h2 id={name}>{label}</h2>;
  return (
    <div hidden={disabled}>
      <label htmlFor={name}>{label + (required ? '' : ' (hoeft niet)')}</label>
      <small id={`${name}-hint`}>{[problem, hint].join(' ')}</small>
      <Tag {...attributes} aria-invalid={!!problem} aria-describedby={`${name}-hint`}>
        {Tag === 'select' ? choices.map((one) => <option key={one.value} {...one} />) : undefined}
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
