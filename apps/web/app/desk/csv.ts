/** One cell of a table that is downloaded. */
export type Cell = string | number | null;

// What a spreadsheet takes for a formula (OWASP, CSV Injection), also behind spaces and in letters of full width.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Lines as RFC 4180 has them, with the semicolon that a Dutch spreadsheet expects. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(';')}\r\n`).join('');

// Without it a spreadsheet takes UTF-8 for an older alphabet.
const byteOrderMark = '\uFEFF';

/** Lines as a file to keep. */
export const csvFile = (name: string, lines: readonly string[]): Response =>
  new Response(byteOrderMark + lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
