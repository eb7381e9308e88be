import type { Language } from '../../language.ts';
import { Link } from '../../ui/text.tsx';
import { deskAddress } from '../address.ts';
import { Line, Ticks } from '../filters/fields.tsx';
import type { Named } from '../places.ts';
import { fields, type Asked, type Choosing } from './filter.ts';
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
  const days = [
    ['vanaf', asked.from],
    ['tot', asked.to],
  ] as const;
  const problemAt = (name: 'vanaf' | 'tot') => {
    const wrong = asked.wrong.find(({ field }) => field === name);
    return wrong === undefined ? null : words.problems[wrong.why];
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
            <Ticks
              key={field}
              name={field}
              label={words.fields[field]}
              options={those[field].map(option)}
              chosen={asked.chosen[field]}
              problem={null}
            />
          ))}
          <fieldset>
            <legend>{words.columns.due}</legend>
            {days.map(([name, day]) => (
              <Line
                key={name}
                {...{ name, label: words.fields[name], problem: problemAt(name) }}
                chosen={[day]}
                type="date"
              />
            ))}
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

const option = ({ id, name, within }: Named) => ({ value: id, label: name, within });
