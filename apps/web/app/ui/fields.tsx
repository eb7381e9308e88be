import {
  effectsOn,
  isNeeded,
  nameIn,
  rowsOf,
  type Field,
  type Problem,
  type Values,
} from '../form/fields.ts';
import type { Language } from '../language.ts';
import { formWords } from '../words/form.ts';

/** What a form shows and was filled in. */
export interface Filled {
  values: Values;
  problems: readonly Problem[];
  language: Language;
}

// What a browser may fill in of its own (WCAG 2.2, 1.3.5).
const autocomplete: Readonly<Record<string, string>> = {
  name: 'name',
  email: 'email',
  phone: 'tel',
};
const types: Readonly<Record<string, string>> = { MAIL: 'email', PHONE: 'tel' };
const longest = 2_000;

/** The id of the control of a name, to which a problem leads. */
export const idOf = (name: string): string => `veld-${name.replaceAll('.', '-')}`;

/** The fields of a part of the form. What belongs together stands in a frame; a list has its rows, and one that is still empty. */
export function Fields({ fields, ...filled }: Filled & { fields: readonly Field[] }) {
  const lists = fields.filter(({ control }) => control === 'ROWS');
  const groups = fields.filter(({ control }) => control === 'GROUP');
  const within = (field: Field) =>
    lists.some(({ path }) => field.path.startsWith(`${path}[]`)) ||
    groups.some(({ path }) => field.path.startsWith(`${path}.`));
  return (
    <>
      {fields
        .filter((field) => field.control !== 'ROWS' && !within(field))
        .map((field) =>
          field.control === 'GROUP' ? (
            <Group key={field.path} group={field} fields={fields} {...filled} />
          ) : (
            <Control key={field.path} field={field} name={field.path} {...filled} />
          ),
        )}
      {lists.map((list) => (
        <Rows key={list.path} list={list} fields={fields} {...filled} />
      ))}
    </>
  );
}

function Group({ group, fields, ...filled }: Filled & { group: Field; fields: readonly Field[] }) {
  const id = idOf(group.path);
  const described = group.hint === null ? undefined : `${id}-uitleg`;
  return (
    <fieldset className="rows" id={id} tabIndex={-1} aria-describedby={described}>
      <legend>{group.label}</legend>
      {group.hint !== null && (
        <div className="utrecht-form-field-description" id={described}>
          {group.hint}
        </div>
      )}
      {fields
        .filter(({ path }) => path.startsWith(`${group.path}.`))
        .map((field) => (
          <Control key={field.path} field={field} name={field.path} {...filled} />
        ))}
    </fieldset>
  );
}

function Rows({ list, fields, ...filled }: Filled & { list: Field; fields: readonly Field[] }) {
  const words = formWords[filled.language];
  const rows = rowsOf(list.path, filled.values);
  const within = fields.filter(({ path }) => path.startsWith(`${list.path}[]`));
  const most = list.maxRows ?? 1;
  const count = Math.min((rows.at(-1) ?? 0) + 1, most);
  return (
    <>
      {Array.from({ length: count }, (_none, n) => (
        <fieldset className="rows" key={n} id={n === 0 ? idOf(list.path) : undefined} tabIndex={-1}>
          <legend>{list.label}</legend>
          {within.map((field) => (
            <Control key={field.path} field={field} name={nameIn(field.path, n)} {...filled} />
          ))}
        </fieldset>
      ))}
      {count < most && (
        <button
          className="utrecht-button utrecht-button--subtle"
          name="step"
          value={`more:${list.path}`}
        >
          {words.addRow(list.label)}
        </button>
      )}
    </>
  );
}

function Control({
  field,
  name,
  values,
  problems,
  language,
}: Filled & { field: Field; name: string }) {
  const words = formWords[language];
  const id = idOf(name);
  const problem = problems.find((one) => one.field === name);
  const needed = isNeeded(field, values);
  const described = [
    ...(field.hint === null ? [] : [`${id}-uitleg`]),
    ...(problem === undefined ? [] : [`${id}-fout`]),
  ];
  const shared = {
    id,
    name,
    'aria-invalid': problem !== undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  const isTick = field.control === 'YES_NO';
  return (
    <div
      className={`utrecht-form-field field${problem === undefined ? '' : ' utrecht-form-field--invalid'}`}
    >
      {isTick && <Tick {...shared} checked={values[name] === 'true'} />}
      <label className="utrecht-form-label" htmlFor={id}>
        {field.label}
        {!needed && !isTick && <span className="optional"> {words.optional}</span>}
      </label>
      {field.hint !== null && (
        <div className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {field.hint}
        </div>
      )}
      {problem !== undefined && (
        <div className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {problem.message}
        </div>
      )}
      {!isTick && (
        <Input field={field} shared={shared} value={values[name] ?? ''} nothing={words.nothing} />
      )}
    </div>
  );
}

interface Shared {
  id: string;
  name: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

const Tick = ({ checked, ...shared }: Shared & { checked: boolean }) => (
  <input
    className="utrecht-checkbox utrecht-checkbox--html-input"
    type="checkbox"
    value="true"
    defaultChecked={checked}
    {...shared}
  />
);

interface InputProps {
  field: Field;
  shared: Shared;
  value: string;
  nothing: string;
}

function Input({ field, shared, value, nothing }: InputProps) {
  if (field.options.length > 0)
    return (
      <select
        className="utrecht-select utrecht-select--html-select"
        defaultValue={value}
        {...shared}
      >
        <option value="">{nothing}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  const isLong = field.control === 'TEXT';
  if (isLong)
    return (
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={(field.maxLength ?? 0) > longest ? 8 : 3}
        defaultValue={value}
        {...shared}
      />
    );
  return (
    <input
      className="utrecht-textbox utrecht-textbox--html-input"
      type={types[field.control] ?? 'text'}
      inputMode={field.control === 'NUMBER' ? 'numeric' : undefined}
      autoComplete={autocomplete[field.path] ?? 'off'}
      defaultValue={value}
      {...shared}
    />
  );
}

/** Whether a field shows at all: what another one excludes is left out once the page is made anew. */
export const isShown = (field: Field, values: Values): boolean =>
  !effectsOn(field, values).includes('EXCLUDED');
