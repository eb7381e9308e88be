import type { Language } from '../../language.ts';
import { Rows } from '../table/parts.tsx';
import { Table } from '../table/table.tsx';
import { CaseRow, type Shown } from './case-row.tsx';
import type { Heads } from './sorted-heads.ts';
import { workListWords } from './words.ts';

interface CaseTableProps {
  rows: readonly Shown[];
  language: Language;
  caption: string;
  heads: Heads;
  /** When the visit before this one ended. */
  since: Date | null;
}

/** Cases as staff look through them, each with a link to its dossier. */
export function CaseTable({ rows, language, caption, heads, since }: CaseTableProps) {
  const { columns: names, sortBy } = workListWords[language];
  const { term, submitted, changed, closed } = heads;
  const isSearch = rows.some(({ foundIn }) => foundIn !== undefined);
  const columns = [
    { label: names.number },
    { label: names.kind },
    { label: names.place },
    { label: names.state },
    { label: names.handler },
    term,
    { label: names.text },
    ...(isSearch ? [{ label: names.foundIn }] : []),
    submitted,
    changed,
    ...(closed === null ? [] : [closed]),
  ];
  return (
    <div className="cases">
      <Table {...{ caption, columns }} sortBy={sortBy}>
        <Rows>
          {rows.map((shown) => (
            <CaseRow
              key={shown.node.id}
              {...{ ...shown, since, language }}
              withClosed={closed !== null}
            />
          ))}
        </Rows>
      </Table>
    </div>
  );
}
