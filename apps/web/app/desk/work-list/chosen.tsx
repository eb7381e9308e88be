import type { Language } from '../../language.ts';
import { workListAddress } from './addresses.ts';
import { firstPage, withoutValue, type Asked } from './asked.ts';
import { valueInWords } from './choices.ts';
import { filters } from './filters.ts';
import type { Lists } from './lists.ts';
import { workListWords } from './words.ts';

interface ChosenProps {
  asked: Asked;
  lists: Lists;
  language: Language;
}

/** What the list is filtered by, in words, each with a way to take it off. */
export function Chosen({ asked, lists, language }: ChosenProps) {
  const words = workListWords[language];
  const chosen = filters.flatMap(({ name }) =>
    (asked.filters[name] ?? []).map((value) => ({ name, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <h2>{words.chosen}</h2>
      <ul>
        {chosen.map(({ name, value }) => (
          <li key={`${name} ${value}`}>
            <a
              className="utrecht-link"
              href={workListAddress(language, withoutValue(asked, name, value))}
            >
              {words.filters[name]}: {valueInWords(name, value, { ...lists, language })}{' '}
              <span className="chosen__off">{words.takeOff}</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a
              className="utrecht-link"
              href={workListAddress(language, { ...firstPage(asked), filters: {} })}
            >
              {words.takeAllOff}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
