import type { ReactNode } from 'react';

interface Part {
  children: ReactNode;
  className?: string;
}

/** The rows of a table, or those that sum it up. */
export const Rows = ({
  children,
  of: Of = 'tbody',
}: {
  children: ReactNode;
  of?: 'tbody' | 'tfoot';
}) => <Of role="rowgroup">{children}</Of>;

export const Row = ({ children, className }: Part) => (
  <tr role="row" className={className}>
    {children}
  </tr>
);

/** What a row is about. */
export const RowHead = ({ children, className }: Part) => (
  <th scope="row" role="rowheader" className={className}>
    {children}
  </th>
);

/** A value with the name of its column, which is shown beside it on a card. */
export const Cell = ({ children, className, column }: Part & { column: string }) => (
  <td role="cell" className={className} data-column={column}>
    {children}
  </td>
);
