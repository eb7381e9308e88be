const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const unescaped = (cell: string) =>
  cell.replaceAll(/\\(.)/g, (_all, sign: string) => escapes[sign] ?? sign);

/** The rows of one table in the COPY blocks of a dump, by column; throws for a table that is not there. */
export function rowsOf(blocks: string, table: string): Record<string, string | null>[] {
  const lines = blocks.split('\n');
  const begin = lines.findIndex((line) => line.startsWith(`COPY ${table} (`));
  if (begin < 0) throw new Error(`The dump has no rows of ${table}`);
  const columns =
    /\((.*)\)/
      .exec(lines[begin] ?? '')?.[1]
      ?.replaceAll('"', '')
      .split(', ') ?? [];
  return lines.slice(begin + 1, lines.indexOf('\\.', begin)).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(
      columns.map((column, n) => [column, cells[n] === '\\N' ? null : unescaped(cells[n] ?? '')]),
    );
  });
}
