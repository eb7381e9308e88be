import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import type { Named, Places } from '../places.ts';
import type { Question } from './question.ts';
import { figuresWords } from './words.ts';

interface Shown {
  question: Question;
  years: number[];
  places: Pick<Places, 'brands' | 'regions'>;
  language: Language;
}

/** Of which year and places, kept in the address. */
export function QuestionForm({ question, years, places, language }: Shown) {
  const words = figuresWords[language];
  const all = { id: '', name: words.all };
  return (
    <form method="get" action={deskAddress(language, 'cijfers')} className="question">
      <Choice
        name="jaar"
        label={words.fields.year}
        chosen={String(question.year)}
        those={years.map((year) => ({ id: String(year), name: String(year) }))}
      />
      <Choice
        name="merk"
        label={words.fields.brand}
        chosen={question.brandId}
        those={[all, ...places.brands]}
      />
      <Choice
        name="regio"
        label={words.fields.region}
        chosen={question.regionId}
        those={[all, ...places.regions]}
      />
      <button className="utrecht-button utrecht-button--primary-action">{words.show}</button>
    </form>
  );
}

interface OfChoice {
  name: string;
  label: string;
  chosen: string | null;
  those: readonly Named[];
}

const Choice = ({ name, label, chosen, those }: OfChoice) => (
  <div>
    <label className="utrecht-form-label" htmlFor={`veld-${name}`}>
      {label}
    </label>
    <select
      className="utrecht-select utrecht-select--html-select"
      id={`veld-${name}`}
      name={name}
      defaultValue={chosen ?? ''}
    >
      {those.map((one) => (
        <option key={one.id} value={one.id}>
          {one.within === undefined ? one.name : `${one.name} (${one.within})`}
        </option>
      ))}
    </select>
  </div>
);
