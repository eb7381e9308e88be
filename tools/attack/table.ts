import type { Row } from './play.ts';

const widths = { line: 5, what: 78, verdict: 7 };

/** The head of the table. */
export const tableHead = (): string =>
  rowOf({ line: 'line', what: 'what was tried', verdict: '' as never, seen: 'what was seen' });

/** One row, in the columns of the head; what was tried is cut, what was seen is not. */
export function rowOf({ line, what, verdict, seen }: Row): string {
  const tried = what.length > widths.what ? `${what.slice(0, widths.what - 1)}…` : what;
  const columns = [
    line.padEnd(widths.line),
    tried.padEnd(widths.what),
    verdict.padEnd(widths.verdict),
  ];
  return printable(`${columns.join(' ')} ${seen}`.trimEnd());
}

/** How many of the rows came to what. */
export function totalsOf(rows: readonly Row[]): string {
  const count = (verdict: Row['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return `${count('held')} held, ${count('BROKEN')} broken, ${count('spec')} proven by specs`;
}

// Some of the attacks are made of letters that a terminal does not show, or obeys.
const printable = (text: string) =>
  text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
