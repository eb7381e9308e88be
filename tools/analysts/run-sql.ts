import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The rows of the last of some pieces of SQL that DuckDB runs one after the other, in a database of their
 * own. Counts are numbers; DuckDB gives them as text, as they may be larger than a number of JavaScript.
 */
export async function rowsOf(...pieces: [string, ...string[]]): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    for (const piece of pieces.slice(0, -1)) await connection.run(piece);
    const result = await connection.runAndReadAll(pieces.at(-1) ?? '');
    return result
      .getRowObjectsJson()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
          ]),
        ),
      );
  } finally {
    connection.closeSync();
  }
}
