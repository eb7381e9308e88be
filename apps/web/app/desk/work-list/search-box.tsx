import type { Language } from '../../language.ts';
import { searchAddress } from './addresses.ts';
import { workListWords } from './words.ts';

interface SearchBoxProps {
  language: Language;
  words?: string;
  isWrong?: boolean;
}

/** Searching is posted: names and words are in no address. */
export function SearchBox({ language, words = '', isWrong = false }: SearchBoxProps) {
  const { search, searchProblem } = workListWords[language];
  return (
    <form className="search" method="post" action={searchAddress(language)} role="search">
      <label className="utrecht-form-label" htmlFor="zoek">
        {search.label}
      </label>
      <div className="utrecht-form-field-description" id="zoek-uitleg">
        {search.hint}
      </div>
      {isWrong && (
        <div className="utrecht-form-field-error-message" id="zoek-fout">
          {searchProblem}
        </div>
      )}
      <div className="search__line">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id="zoek"
          name="woorden"
          autoComplete="off"
          defaultValue={words}
          autoFocus={isWrong}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'zoek-uitleg zoek-fout' : 'zoek-uitleg'}
        />
        <button className="utrecht-button utrecht-button--secondary-action">{search.button}</button>
      </div>
    </form>
  );
}
