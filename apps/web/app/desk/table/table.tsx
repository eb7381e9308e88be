import { useId, type ReactNode } from 'react';
import { SortSign, type Order } from './sort-sign.tsx';
import './table.css';
import './cards.css';

/** A column by its name; with `sorting` that is a link which orders the rows by it. */
export interface Column {
  label: string;
  isNumber?: boolean;
  sorting?: { href: string; order: Order | null };
}

interface TableProps {
  caption: string;
  columns: readonly Column[];
  children: ReactNode;
  /** What the links that order the rows do, where there are any. */
  sortBy?: string;
}

/**
 * A table in a box of its own, which alone scrolls sideways where the table is wider than the page. On a phone each row
 * of many columns is a card. Browsers forget what a table is once it is shown as something else, so each part says it.
 */
export function Table({ caption, columns, children, sortBy }: TableProps) {
  const id = useId();
  const isCards = columns.length > 2;
  const isSorted = columns.some(({ sorting }) => sorting !== undefined);
  return (
    <div className="table-box" role="region" aria-labelledby={id} tabIndex={0}>
      <table role="table" aria-labelledby={id} className={isCards ? 'table cards' : 'table'}>
        <caption id={id}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" data-label={isSorted ? sortBy : undefined}>
            {columns.map((column) => (
              <Head key={column.label} {...column} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

function Head({ label, isNumber = false, sorting }: Column) {
  return (
    <th
      scope="col"
      role="columnheader"
      className={isNumber ? 'number' : undefined}
      aria-sort={sorting?.order ?? undefined}
    >
      {sorting === undefined ? (
        label
      ) : (
        <a className="utrecht-link" href={sorting.href}>
          {label}
          {sorting.order !== null && <SortSign order={sorting.order} />}
        </a>
      )}
    </th>
  );
}
