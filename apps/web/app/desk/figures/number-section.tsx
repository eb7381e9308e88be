import type { Language } from '../../language.ts';
import { Paragraph, Section } from '../../ui/text.tsx';
import { Table } from '../table/table.tsx';
import { Chart, Legend } from './chart.tsx';
import { totalOf, type NumberTable } from './tables.ts';
import { figuresWords } from './words.ts';

const most = 12;

/** A chart, and right with it the table that has its numbers. */
export function NumberSection({ table, language }: { table: NumberTable; language: Language }) {
  const words = figuresWords[language];
  const { id, series, rows } = table;
  const title = words.titles[id];
  const charted = rows.slice(0, most);
  if (rows.length === 0)
    return (
      <Section title={title}>
        <Paragraph>{words.none}</Paragraph>
      </Section>
    );
  return (
    <Section title={title}>
      {id === 'terms' && <Paragraph>{words.termsNote}</Paragraph>}
      <div className="numbers">
        <div>
          {series.length > 1 && <Legend series={series} />}
          <Chart {...table} rows={charted} label={words.chartOf(title, highestOf(charted))} />
          {charted.length < rows.length && <Paragraph>{words.mostOf(most)}</Paragraph>}
        </div>
        <Numbers table={table} language={language} />
      </div>
    </Section>
  );
}

const highestOf = (rows: NumberTable['rows']): string =>
  rows.map(({ label, numbers }) => `${label} ${totalOf(numbers)}`).join(', ');

function Numbers({ table, language }: { table: NumberTable; language: Language }) {
  const words = figuresWords[language];
  const { id, series, rows } = table;
  const hasTotal = series.length > 1;
  const columns = [
    { label: words.of[id] },
    ...series.map(({ label }) => ({ label, isNumber: true })),
    ...(hasTotal ? [{ label: words.total, isNumber: true }] : []),
  ];
  const shown = (numbers: number[]) => (hasTotal ? [...numbers, totalOf(numbers)] : numbers);
  const sums = series.map((_one, n) => totalOf(rows.map(({ numbers }) => numbers[n] ?? 0)));
  return (
    <Table caption={words.captionOf(words.titles[id])} columns={columns}>
      <tbody>
        {rows.map(({ label, numbers }) => (
          <Row key={label} label={label} numbers={shown(numbers)} />
        ))}
      </tbody>
      {id !== 'terms' && (
        <tfoot>
          <Row label={words.total} numbers={shown(sums)} />
        </tfoot>
      )}
    </Table>
  );
}

const Row = ({ label, numbers }: NumberTable['rows'][number]) => (
  <tr>
    <th scope="row">{label}</th>
    {numbers.map((number, n) => (
      <td key={n} className="number">
        {number}
      </td>
    ))}
  </tr>
);
