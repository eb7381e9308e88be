import { dset } from 'dset';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { TypedDocumentNode } from 'urql';
import { client, submit, type Rule } from './graph.ts';

export type Field = Pick<Rule, 'path' | 'label' | 'control'> & Partial<Rule>;
type Problem = { field: string | null; text: string };
type Shown = { fields: readonly Field[]; values: Record<string, unknown>; problems: Problem[] };

const lost = 'Het is niet gelukt. Wat je schreef, staat er nog. Probeer het zo nog een keer.';
const tags: Record<string, 'textarea' | 'select'> = { TEXT: 'textarea', CHOICE: 'select' };
const numbers = { NUMBER: 'number', ROWS: 'number' };
const types: Record<string, string> = { ...numbers, MAIL: 'email', YES_NO: 'checkbox' };

const optionOf = ({ value, label }: Rule['options'][number]) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** What was filled in, as the graph takes it. What is empty is left out, unless it is required. */
function inputOf(form: HTMLFormElement) {
  const input = {};
  for (const one of form.querySelectorAll<HTMLInputElement>('[name]:enabled')) {
    const typed = { checkbox: one.checked, number: +one.value }[one.type] ?? one.value;
    if (one.value || one.required) dset(input, one.name, typed);
  }
  return input;
}

/** Fields by their rules. The graph says what is wrong; what was written stays until it is taken. */
export function Form({
  fields,
  to,
  more,
  ...props
}: {
  fields: readonly Field[];
  button: string;
  /** The mutation, and what it takes besides what is filled in. */
  to: TypedDocumentNode<{ result: object }, { input: never }>;
  more?: object;
  answered: (result: never) => void;
  changed?: (values: never) => void;
}) {
  const [{ values, key }, write] = useState({ values: {}, key: crypto.randomUUID() });
  const [problems, setProblems] = useState<Problem[]>([]);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => summary.current?.focus(), [problems]);
  const read = (form: HTMLFormElement) => {
    const values = Object.fromEntries(new FormData(form));
    // Other words go with another key. The same words, sent again, count once.
    write({ values, key: crypto.randomUUID() });
    props.changed?.(values as never);
  };
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = { ...inputOf(form), ...more };
    const input = { idempotencyKey: key, ...(to === submit ? { form: given } : given) };
    const { data } = await client.mutation(to, { input: input as never });
    const failed = { problems: [{ field: null, text: lost }] };
    const result: { problems?: Problem[] } = data?.result ?? failed;
    setProblems(result.problems ?? []);
    props.answered(result as never);
    if (result.problems) return;
    form.reset();
    read(form);
  };
  const told = problems.map(({ field, text }) => {
    const rule = fields.find(({ path }) => path === field?.replace(/\.\d+/, '[]'));
    return { title: rule?.label, text, url: rule && `#${field}` };
  });
  const atTop = fields.filter(({ path }) => !path.includes('[]'));
  return (
    <form noValidate onSubmit={send} onChange={(event) => read(event.currentTarget)}>
      <section role="alert" tabIndex={-1} ref={summary} hidden={problems.length === 0}>
        <Items of={told} />
      </section>
      {atTop.map((field) => (
        <Control key={field.path} {...{ field, fields, values, problems }} />
      ))}
      <button>{props.button}</button>
    </form>
  );
}

function Control({ field, row, ...shown }: Shown & { field: Field; row?: number }) {
  const { path, label, hint, control, options = [], relations = [] } = field;
  const name = path.replace('[]', `.${row}`);
  const made = relations
    .filter(({ when }) => when.every((one) => (shown.values[one.field] ?? 'false') === one.value))
    .map(({ effect }) => effect);
  const required = field.required || made.includes('NEEDED');
  const disabled = made.includes('EXCLUDED');
  const problem = shown.problems.find((one) => one.field === name)?.text;
  const Tag = tags[control] ?? 'input';
  const choices = field.required ? options : [{ value: '', label: '' }, ...options];
  const value = control === 'YES_NO' ? 'true' : undefined;
  const attributes = { id: name, name, disabled, required, value, type: types[control] };
  const rows = Math.min(Number(shown.values[path] ?? 0), field.maxRows ?? 0);
  const inRow = shown.fields.filter((one) => one.path.startsWith(`${path}[]`));
  if (control === 'GROUP') return <h2>{label}</h2>;
  return (
    <div hidden={disabled}>
      <label htmlFor={name}>{label + (required ? '' : ' (hoeft niet)')}</label>
      <small id={`${name}-hint`}>{[problem, hint].join(' ')}</small>
      <Tag {...attributes} aria-invalid={!!problem} aria-describedby={`${name}-hint`}>
        {Tag === 'select' ? choices.map(optionOf) : undefined}
      </Tag>
      {Array.from({ length: rows }, (_, row) => (
        <fieldset key={row}>
          {inRow.map((one) => (
            <Control key={one.path} {...shown} field={one} row={row} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type Item = { title?: string | null; text?: string | null; url?: string | null };
/** What there is to read, each with its title and where to find it. */
export const Items = ({ of = [] }: { of?: readonly Item[] | null }) =>
  of?.map(({ title, text, url }) => (
    <p key={`${title}${text}`} style={{ whiteSpace: 'pre-line' }}>
      <a href={url ?? undefined}>{title}</a> {text}
    </p>
  ));
