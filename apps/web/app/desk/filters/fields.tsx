import './filters.css';

/** What the field of a filter shows. */
export interface FieldProps {
  name: string;
  label: string;
  chosen: readonly string[];
  /** In plain words; null where there is none. */
  problem: string | null;
}

/** Something to choose; `within` is the name of what it belongs to. */
export interface Option {
  value: string;
  label: string;
  within?: string | undefined;
}

// More than this scroll in a box of their own.
const few = 8;

const idOf = (name: string) => `filter-${name}`;
const describedBy = ({ name, problem }: FieldProps) =>
  problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${idOf(name)}-fout` };

const Problem = ({ name, problem }: FieldProps) =>
  problem === null ? null : (
    <div className="utrecht-form-field-error-message" id={`${idOf(name)}-fout`}>
      {problem}
    </div>
  );

const Tick = ({ name, option, isChosen }: { name: string; option: Option; isChosen: boolean }) => (
  <label className="tick">
    <input
      className="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      name={name}
      value={option.value}
      defaultChecked={isChosen}
    />
    <span>
      {option.label}
      {option.within !== undefined && <small> {option.within}</small>}
    </span>
  </label>
);

/** One or more of some. Of many, what is chosen comes first, so that it is seen. */
export function Ticks({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const isChosen = ({ value }: Option) => field.chosen.includes(value);
  const isLong = options.length > few;
  const shown = isLong
    ? [...options.filter(isChosen), ...options.filter((option) => !isChosen(option))]
    : options;
  return (
    <fieldset {...describedBy(field)}>
      <legend>{field.label}</legend>
      <Problem {...field} />
      <div className={isLong ? 'filters__many' : undefined}>
        {shown.map((option) => (
          <Tick key={option.value} name={field.name} option={option} isChosen={isChosen(option)} />
        ))}
      </div>
    </fieldset>
  );
}

/** Filters that are asked for or not. */
export const Marks = ({ label, fields }: { label: string; fields: readonly FieldProps[] }) => (
  <fieldset>
    <legend>{label}</legend>
    {fields.map((field) => (
      <div key={field.name}>
        <Problem {...field} />
        <Tick
          name={field.name}
          option={{ value: 'ja', label: field.label }}
          isChosen={field.chosen.includes('ja')}
        />
      </div>
    ))}
  </fieldset>
);

const Label = ({ name, label }: FieldProps) => (
  <label className="utrecht-form-label" htmlFor={idOf(name)}>
    {label}
  </label>
);

/** One of a few. */
export const Choice = ({ options, ...field }: FieldProps & { options: readonly Option[] }) => (
  <div className="filters__field">
    <Label {...field} />
    <Problem {...field} />
    <select
      className="utrecht-select utrecht-select--html-select"
      id={idOf(field.name)}
      name={field.name}
      defaultValue={field.chosen[0] ?? ''}
      {...describedBy(field)}
    >
      {options.map(({ value, label, within }) => (
        <option key={value} value={value}>
          {within === undefined ? label : `${label} (${within})`}
        </option>
      ))}
    </select>
  </div>
);

/** A day, or a number. */
export const Line = ({ type, ...field }: FieldProps & { type: 'date' | 'text' }) => (
  <div className="filters__field">
    <Label {...field} />
    <Problem {...field} />
    <input
      className="utrecht-textbox utrecht-textbox--html-input"
      type={type}
      inputMode={type === 'text' ? 'numeric' : undefined}
      autoComplete="off"
      id={idOf(field.name)}
      name={field.name}
      defaultValue={field.chosen[0] ?? ''}
      {...describedBy(field)}
    />
  </div>
);
