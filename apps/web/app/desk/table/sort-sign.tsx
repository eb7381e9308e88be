export type Order = 'ascending' | 'descending';

const paths: Record<Order, string> = { ascending: 'M5 1 9.5 9h-9z', descending: 'M5 9 .5 1h9z' };

/** An arrow the way the rows go, drawn because not every font has one. */
export const SortSign = ({ order }: { order: Order }) => (
  <svg className="sort-sign" viewBox="0 0 10 10" aria-hidden="true">
    <path d={paths[order]} />
  </svg>
);
