import type { Language } from '../../language.ts';
import { Paragraph, Section } from '../../ui/text.tsx';
import { Cell, Row, RowHead, Rows } from '../table/parts.tsx';
import { Table, type Column } from '../table/table.tsx';
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
      <Rows>
        {rows.map(({ label, numbers }) => (
          <NumberRow key={label} {...{ label, columns }} numbers={shown(numbers)} />
        ))}
      </Rows>
      {id !== 'terms' && (
        <Rows of="tfoot">
          <NumberRow label={words.total} columns={columns} numbers={shown(sums)} />
        </Rows>
      )}
    </Table>
  );
}

type Numbered = NumberTable['rows'][number] & { columns: readonly Column[] };

const NumberRow = ({ label, numbers, columns }: Numbered) => (
  <Row>
    <RowHead>{label}</RowHead>
    {numbers.map((number, n) => (
      <Cell key={n} className="number" column={columns[n + 1]?.label ?? ''}>
        {number}
      </Cell>
    ))}
  </Row>
);
