import type { Language } from '../../language.ts';
import { idOf } from '../../ui/fields.tsx';
import { Link } from '../../ui/text.tsx';
import { deskAddress } from '../address.ts';
import { fields, type Asked, type Choosing, type Field } from './filter.ts';
import { measuresWords } from './words.ts';

interface Shown {
  asked: Asked;
  choosing: Choosing;
  language: Language;
}

/** Every filter of the list, kept in the address. */
export function FilterForm({ asked, choosing, language }: Shown) {
  const words = measuresWords[language];
  const here = deskAddress(language, 'maatregelen');
  const { places, owners } = choosing;
  const those = {
    regio: places.regions,
    vestiging: places.locations,
    merk: places.brands,
    eigenaar: owners.map(({ mark, ...owner }) => ({ ...owner, id: mark })),
  };
  const used = fields.filter((field) => asked.chosen[field].length > 0).length;
  const isUsed = used > 0 || asked.from !== '' || asked.to !== '';
  return (
    <details className="filters" open={isUsed}>
      <summary>{words.more}</summary>
      <form method="get" action={here}>
        <input type="hidden" name="wie" value={asked.whose} />
        <input type="hidden" name="stand" value={asked.state} />
        <div className="filters__fields">
          {fields.map((field) => (
            <Choices
              key={field}
              field={field}
              legend={words.fields[field]}
              those={those[field]}
              chosen={asked.chosen[field]}
            />
          ))}
          <fieldset className="filters__days">
            <legend>{words.columns.due}</legend>
            <Day field="vanaf" value={asked.from} {...{ asked, language }} />
            <Day field="tot" value={asked.to} {...{ asked, language }} />
          </fieldset>
        </div>
        <p className="desk-links">
          <button className="utrecht-button utrecht-button--primary-action">{words.show}</button>
          <Link href={here}>{words.clear}</Link>
        </p>
      </form>
    </details>
  );
}

interface OfField {
  field: Field;
  legend: string;
  those: { id: string; name: string; within?: string }[];
  chosen: string[];
}

// What is chosen comes first, so that it is seen in a long list.
const Choices = ({ field, legend, those, chosen }: OfField) => (
  <fieldset>
    <legend>{legend}</legend>
    <ul className="filters__choices">
      {[...those]
        .sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)))
        .map(({ id, name, within }) => (
          <li key={id}>
            <label>
              <input
                className="utrecht-checkbox utrecht-checkbox--html-input"
                type="checkbox"
                name={field}
                value={id}
                defaultChecked={chosen.includes(id)}
              />
              <span>
                {name}
                {within !== undefined && <small> {within}</small>}
              </span>
            </label>
          </li>
        ))}
    </ul>
  </fieldset>
);

function Day({
  field,
  value,
  asked,
  language,
}: { field: 'vanaf' | 'tot'; value: string } & Pick<Shown, 'asked' | 'language'>) {
  const words = measuresWords[language];
  const id = idOf(field);
  const wrong = asked.wrong.find((one) => one.field === field);
  return (
    <>
      <label className="utrecht-form-label" htmlFor={id}>
        {words.fields[field]}
      </label>
      {wrong !== undefined && (
        <div className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {words.problems[wrong.why]}
        </div>
      )}
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        name={field}
        type="date"
        defaultValue={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-fout`}
      />
    </>
  );
}
