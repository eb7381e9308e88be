import { useId, type ReactNode } from 'react';
import './table.css';

interface Shown {
  caption: string;
  columns: readonly { label: string; isNumber?: boolean }[];
  children: ReactNode;
}

/** A table in a box of its own, which alone scrolls sideways where the table is wider than the page. */
export function Table({ caption, columns, children }: Shown) {
  const id = useId();
  return (
    <div className="table-box" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, isNumber = false }) => (
              <th key={label} scope="col" className={isNumber ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
