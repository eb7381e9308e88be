import type { WorkListSort } from '@klantreacties/operations';
import type { Language } from '../../language.ts';
import { inOrder, type Asked } from './asked.ts';
import { workListAddress } from './addresses.ts';
import { workListWords } from './words.ts';

interface Sorting {
  asked: Asked;
  language: Language;
}

/** The heads of the columns by which the list can be sorted. */
export const sortedHeads = (sorting: Sorting, withClosed: boolean) => ({
  term: head('URGENCY', sorting),
  submitted: head('SUBMISSION', sorting),
  changed: head('CHANGE', sorting),
  closed: withClosed ? head('CLOSING', sorting) : null,
});

/** The same where nothing is sorted by hand. */
export function plainHeads(language: Language, withClosed: boolean) {
  const { sorts } = workListWords[language];
  return {
    term: <th scope="col">{sorts.URGENCY}</th>,
    submitted: <th scope="col">{sorts.SUBMISSION}</th>,
    changed: <th scope="col">{sorts.CHANGE}</th>,
    closed: withClosed ? <th scope="col">{sorts.CLOSING}</th> : null,
  };
}

function head(sort: WorkListSort, { asked, language }: Sorting) {
  const isSorted = asked.sort === sort;
  const isAscending = asked.direction === 'ASCENDING';
  return (
    <th scope="col" aria-sort={isSorted ? (isAscending ? 'ascending' : 'descending') : undefined}>
      <a className="utrecht-link" href={workListAddress(language, inOrder(asked, sort))}>
        {workListWords[language].sorts[sort]}
        {isSorted && <span aria-hidden="true">{isAscending ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  );
}
