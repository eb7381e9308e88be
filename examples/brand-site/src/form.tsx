import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { Problem, Rule } from './graph.ts';
import { formOf, isMade, isNeeded, nameOf, problemsOf, type Values } from './rules.ts';

const types: Values = { MAIL: 'email', PHONE: 'tel', NUMBER: 'number', YES_NO: 'checkbox' };
const tags: Record<string, 'textarea' | 'select'> = { TEXT: 'textarea', CHOICE: 'select' };

/** Fields by their rules. What was written stays until it was taken; what is wrong gets the focus. */
export function Form(props: {
  rules: readonly Rule[];
  button: string;
  send: (form: object) => Promise<Problem[]>;
  changed?: (values: Values) => void;
}) {
  const [values, setValues] = useState<Values>({});
  const [problems, setProblems] = useState<Problem[]>([]);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => summary.current?.focus(), [problems]);
  const change = ({ currentTarget }: SyntheticEvent<HTMLFormElement>) => {
    const now = Object.fromEntries(new FormData(currentTarget)) as Values;
    setValues(now);
    props.changed?.(now);
  };
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const now = Object.fromEntries(new FormData(form)) as Values;
    const wrong = problemsOf(props.rules, now);
    const found = wrong.length > 0 ? wrong : await props.send(formOf(props.rules, now));
    setProblems(found);
    if (found.length === 0) form.reset();
  };
  const labelOf = (name: string | null) => props.rules.find((one) => nameOf(one) === name)?.label;
  return (
    <form noValidate onSubmit={submit} onChange={change}>
      {problems.length > 0 && (
        <section role="alert" tabIndex={-1} ref={summary}>
          {problems.map(({ field, message }) => (
            <p key={field}>
              {field ? (
                <a href={`#${field}`}>
                  {labelOf(field)}: {message}
                </a>
              ) : (
                message
              )}
            </p>
          ))}
        </section>
      )}
      {props.rules.map((rule) => (
        <Field
          key={rule.path}
          {...{ rule, values, problem: problems.find(({ field }) => field === nameOf(rule)) }}
        />
      ))}
      <button>{props.button}</button>
    </form>
  );
}

function Field({ rule, values, problem }: { rule: Rule; values: Values; problem?: Problem }) {
  const name = nameOf(rule);
  if (['GROUP', 'ROWS'].includes(rule.control)) return <h2>{rule.label}</h2>;
  const [needed, disabled] = [isNeeded(rule, values), isMade('EXCLUDED', rule, values)];
  const Control = tags[rule.control] ?? 'input';
  const options = rule.required ? rule.options : [{ value: '', label: '' }, ...rule.options];
  const said = {
    value: rule.control === 'YES_NO' ? 'true' : undefined,
    'aria-required': needed,
    'aria-invalid': problem && true,
    'aria-describedby': `${name}-hint`,
  };
  const choices = options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
  return (
    <div hidden={disabled}>
      <label htmlFor={name}>
        {rule.label + (needed || rule.control === 'YES_NO' ? '' : ' (hoeft niet)')}
      </label>
      <small id={`${name}-hint`}>{[problem?.message, rule.hint].join(' ')}</small>
      <Control {...{ id: name, name, disabled, type: types[rule.control], ...said }}>
        {Control === 'select' ? choices : undefined}
      </Control>
    </div>
  );
}
