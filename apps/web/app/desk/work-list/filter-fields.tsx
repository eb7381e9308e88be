import type { Language } from '../../language.ts';
import { workListWords } from './words.ts';

/** What the field of a filter shows. */
export interface FieldProps {
  name: string;
  label: string;
  chosen: readonly string[];
  /** In plain words; null where there is none. */
  problem: string | null;
  language: Language;
}

export interface Option {
  value: string;
  label: string;
}

const idOf = (name: string) => `filter-${name}`;
const describedBy = ({ name, problem }: FieldProps) =>
  problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${idOf(name)}-fout` };

const Problem = ({ name, problem }: FieldProps) =>
  problem === null ? null : (
    <div className="utrecht-form-field-error-message" id={`${idOf(name)}-fout`}>
      {problem}
    </div>
  );

interface TickProps {
  name: string;
  value: string;
  label: string;
  isChosen: boolean;
}

const Tick = ({ name, value, label, isChosen }: TickProps) => (
  <label className="tick">
    <input
      className="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={isChosen}
    />
    {label}
  </label>
);

/** One or more of a few. */
export const Ticks = ({ options, ...field }: FieldProps & { options: readonly Option[] }) => (
  <fieldset {...describedBy(field)}>
    <legend>{field.label}</legend>
    <Problem {...field} />
    {options.map(({ value, label }) => (
      <Tick
        key={value}
        {...{ name: field.name, value, label, isChosen: field.chosen.includes(value) }}
      />
    ))}
  </fieldset>
);

/** Filters that are asked for or not. */
export const Marks = ({ label, fields }: { label: string; fields: readonly FieldProps[] }) => (
  <fieldset>
    <legend>{label}</legend>
    {fields.map((field) => (
      <div key={field.name}>
        <Problem {...field} />
        <Tick
          {...{ name: field.name, label: field.label, value: 'ja' }}
          isChosen={field.chosen.includes('ja')}
        />
      </div>
    ))}
  </fieldset>
);

/** One or more of many, which stand together in groups. */
export const Several = ({
  groups,
  ...field
}: FieldProps & { groups: readonly { label: string; options: readonly Option[] }[] }) => (
  <div className="filters__field">
    <label className="utrecht-form-label" htmlFor={idOf(field.name)}>
      {field.label}
    </label>
    <Problem {...field} />
    <select
      className="utrecht-select utrecht-select--html-select"
      multiple
      size={5}
      id={idOf(field.name)}
      name={field.name}
      defaultValue={field.chosen}
      {...describedBy(field)}
    >
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </div>
);

/** Yes, no, or either. */
export function YesNo(field: FieldProps) {
  const words = workListWords[field.language];
  return (
    <div className="filters__field">
      <label className="utrecht-form-label" htmlFor={idOf(field.name)}>
        {field.label}
      </label>
      <Problem {...field} />
      <select
        className="utrecht-select utrecht-select--html-select"
        id={idOf(field.name)}
        name={field.name}
        defaultValue={field.chosen[0] ?? ''}
        {...describedBy(field)}
      >
        <option value="">{words.all}</option>
        <option value="ja">{words.yes}</option>
        <option value="nee">{words.no}</option>
      </select>
    </div>
  );
}

/** A day, or a number. */
export const Line = ({ type, ...field }: FieldProps & { type: 'date' | 'text' }) => (
  <div className="filters__field">
    <label className="utrecht-form-label" htmlFor={idOf(field.name)}>
      {field.label}
    </label>
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
