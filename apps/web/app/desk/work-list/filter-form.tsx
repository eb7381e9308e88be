import type { WorkOnDeskQuery } from '@klantreacties/operations';
import type { Language } from '../../language.ts';
import { deskAddress } from '../address.ts';
import { Choice, Line, Marks, Ticks, type FieldProps } from '../filters/fields.tsx';
import { firstPage, searchOf, type Asked } from './asked.ts';
import { handlerOptions, placeOptions, wordOptions } from './filter-options.ts';
import { filterNamed, filters, type Filter, type FilterName } from './filters.ts';
import type { Lists } from './lists.ts';
import { workListWords } from './words.ts';

interface FilterFormProps {
  asked: Asked;
  lists: Lists;
  language: Language;
  handlers: WorkOnDeskQuery['workList']['counts']['handlers'];
  problems: readonly FilterName[];
}

const namesOf = (...of: Filter['of'][]): FilterName[] =>
  filters.flatMap((filter) => (of.includes(filter.of) ? [filter.name] : []));

/** Every filter of the list, folded until it is wanted or something in it cannot be. */
export function FilterForm({ asked, lists, language, handlers, problems }: FilterFormProps) {
  const words = workListWords[language];
  const field = (name: FilterName): FieldProps => ({
    name,
    label: words.filters[name],
    chosen: asked.filters[name] ?? [],
    problem: problems.includes(name) ? problemOf(name, language) : null,
  });
  const { chosen } = field('behandelaar');
  const options = handlerOptions(handlers, { chosen, colleagues: lists.colleagues });
  return (
    <details className="filters" open={problems.length > 0}>
      <summary>{words.moreFilters}</summary>
      <form method="get" action={deskAddress(language)}>
        <Order asked={asked} />
        <div className="filters__fields">
          {namesOf('WORDS').map((name) => (
            <Ticks key={name} {...field(name)} options={wordOptions(name, language)} />
          ))}
          {filters.map((filter) =>
            filter.of === 'PLACES' ? (
              <Ticks
                key={filter.name}
                {...field(filter.name)}
                options={placeOptions(lists, filter.among)}
              />
            ) : null,
          )}
          {(options.length > 0 || problems.includes('behandelaar')) && (
            <Ticks {...field('behandelaar')} options={options} />
          )}
          <Marks label={words.marks} fields={namesOf('YES', 'NEW').map(field)} />
          <Choice
            {...field('afgeschermd')}
            options={[
              { value: '', label: words.all },
              { value: 'ja', label: words.yes },
              { value: 'nee', label: words.no },
            ]}
          />
          {namesOf('DAY', 'DAY_OF_CHANGE').map((name) => (
            <Line key={name} {...field(name)} type="date" />
          ))}
          <Line {...field('afhandeling-binnen')} type="text" />
        </div>
        <button className="utrecht-button utrecht-button--primary-action">{words.apply}</button>
      </form>
    </details>
  );
}

function problemOf(name: FilterName, language: Language): string {
  const { choice, day, days, isNew } = workListWords[language].problems;
  const { of } = filterNamed(name);
  if (of === 'DAY' || of === 'DAY_OF_CHANGE') return day;
  if (of === 'DAYS') return days;
  return of === 'NEW' ? isNew : choice;
}

/** The order of the list, which a filter leaves as it is. */
function Order({ asked }: { asked: Asked }) {
  const order = new URLSearchParams(searchOf({ ...firstPage(asked), filters: {} }));
  return [...order].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
