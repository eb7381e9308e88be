import { useId } from 'react';
import { partsOf, totalOf, type Look, type NumberTable } from './tables.ts';

interface Shown extends NumberTable {
  /** What it shows, for who does not see it. */
  label: string;
}

// A row in which nothing was counted has its name alone.
const heightOf = (numbers: readonly number[]) => (totalOf(numbers) === 0 ? 1.6 : 3);
const barHeight = 1.2;

/** Bars that lie, one for each row, in parts. Its numbers stand in the table beside it. */
export function Chart({ label, series, rows }: Shown) {
  const id = useId();
  const longest = Math.max(1, ...rows.map(({ numbers }) => totalOf(numbers)));
  const heights = rows.map(({ numbers }) => heightOf(numbers));
  const top = (n: number) => totalOf(heights.slice(0, n));
  return (
    <svg className="chart" role="img" aria-label={label} height={`${totalOf(heights)}em`}>
      <Patterns id={id} />
      {rows.map(({ label: name, numbers }, n) => (
        <g key={name}>
          <text y={`${top(n) + 1}em`}>
            {name} <tspan className="chart__total">{totalOf(numbers)}</tspan>
          </text>
          {partsOf(numbers, longest).map(({ start, width }, part) => (
            <rect
              key={series[part]?.label}
              {...lookOf(series[part]?.look ?? 'plain', id)}
              x={`${start}%`}
              y={`${top(n) + 1.35}em`}
              width={`${width}%`}
              height={`${barHeight}em`}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** What the parts of its bars mean. */
export function Legend({ series }: Pick<NumberTable, 'series'>) {
  const id = useId();
  return (
    <ul className="legend">
      {series.map(({ label, look }) => (
        <li key={label}>
          <svg className="legend__sign" aria-hidden="true">
            <Patterns id={id} />
            <rect {...lookOf(look, id)} width="100%" height="100%" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const lookOf = (look: Look, id: string) => ({
  className: `chart__part chart__part--${look}`,
  ...(look === 'striped' || look === 'late' ? { fill: `url(#${id}${look})` } : {}),
});

const Patterns = ({ id }: { id: string }) => (
  <defs>
    {(['striped', 'late'] as const).map((look) => (
      <pattern
        key={look}
        id={`${id}${look}`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={look === 'late' ? 'rotate(-45)' : 'rotate(45)'}
      >
        <rect className={`chart__stripe chart__stripe--${look}`} width="4" height="8" />
      </pattern>
    ))}
  </defs>
);
