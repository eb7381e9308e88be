import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import { Choice } from '../filters/fields.tsx';
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
  const all = { value: '', label: words.all };
  return (
    <form method="get" action={deskAddress(language, 'cijfers')} className="question">
      <Choice
        name="jaar"
        label={words.fields.year}
        chosen={[String(question.year)]}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        problem={null}
      />
      <Choice
        name="merk"
        label={words.fields.brand}
        chosen={[question.brandId ?? '']}
        options={[all, ...places.brands.map(option)]}
        problem={null}
      />
      <Choice
        name="regio"
        label={words.fields.region}
        chosen={[question.regionId ?? '']}
        options={[all, ...places.regions.map(option)]}
        problem={null}
      />
      <button className="utrecht-button utrecht-button--primary-action">{words.show}</button>
    </form>
  );
}

const option = ({ id, name, within }: Named) => ({ value: id, label: name, within });
