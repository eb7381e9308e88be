import type { WorkListSort } from '@klantreacties/operations';
import type { Language } from '../../language.ts';
import type { Column } from '../table/table.tsx';
import { workListAddress } from './addresses.ts';
import { inOrder, type Asked } from './asked.ts';
import { workListWords } from './words.ts';

interface Sorting {
  asked: Asked;
  language: Language;
}

/** The columns by which the list can be sorted; `closed` alone stands there or not. */
export type Heads = Record<'term' | 'submitted' | 'changed', Column> & { closed: Column | null };

export const sortedHeads = (sorting: Sorting, withClosed: boolean): Heads =>
  headsBy((sort) => sortedHead(sort, sorting), withClosed);

/** The same where nothing is sorted by hand. */
export const plainHeads = (language: Language, withClosed: boolean): Heads =>
  headsBy((sort) => ({ label: workListWords[language].sorts[sort] }), withClosed);

const headsBy = (head: (sort: WorkListSort) => Column, withClosed: boolean): Heads => ({
  term: head('URGENCY'),
  submitted: head('SUBMISSION'),
  changed: head('CHANGE'),
  closed: withClosed ? head('CLOSING') : null,
});

function sortedHead(sort: WorkListSort, { asked, language }: Sorting): Column {
  const order = asked.direction === 'ASCENDING' ? 'ascending' : 'descending';
  const href = workListAddress(language, inOrder(asked, sort));
  return {
    label: workListWords[language].sorts[sort],
    sorting: { href, order: asked.sort === sort ? order : null },
  };
}
