import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';

const endOfRows = '\\.';

/** Every row of a database as one text of COPY blocks, a table after those that it refers to, rows in one order. */
export async function copyOut(client: pg.Client): Promise<string> {
  const blocks: string[] = [];
  for (const { name, columns } of await tablesOf(client)) {
    const order = columns.map((_column, n) => n + 1).join(', ');
    const rows = await text(
      client.query(
        to(`COPY (SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${order}) TO STDOUT`),
      ),
    );
    blocks.push(`COPY ${name} (${columns.join(', ')}) FROM STDIN;\n${rows}${endOfRows}\n`);
  }
  for (const { name, last } of await sequencesOf(client))
    blocks.push(`SELECT setval('${name}', ${last});\n`);
  return blocks.join('\n');
}

/** Puts the rows of `copyOut` in place of whatever the tables hold. */
export async function copyIn(client: pg.Client, blocks: string): Promise<void> {
  const lines = blocks.split('\n');
  const tables = lines.filter((line) => line.startsWith('COPY ')).map((line) => line.split(' ')[1]);
  await client.query(`TRUNCATE ${tables.join(', ')}`);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('SELECT setval(')) await client.query(line);
    if (!line.startsWith('COPY ')) continue;
    const end = lines.indexOf(endOfRows, at);
    const rows = lines.slice(at + 1, end).map((row) => `${row}\n`);
    await pipeline(Readable.from(rows), client.query(from(line.slice(0, -1))));
    at = end;
  }
}

interface Table {
  name: string;
  columns: string[];
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{
    oid: string;
    name: string;
    columns: string[];
    refers: string[];
  }>(
    `SELECT c.oid::text, format('%I.%I', n.nspname, c.relname) AS name,
       ARRAY(SELECT quote_ident(attname) FROM pg_attribute a
             WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
             ORDER BY attnum) AS columns,
       ARRAY(SELECT confrelid::text FROM pg_constraint k
             WHERE k.conrelid = c.oid AND contype = 'f' AND confrelid <> c.oid) AS refers
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
     ORDER BY name`,
  );
  const placed = new Set<string>();
  const ordered: typeof rows = [];
  while (ordered.length < rows.length) {
    const next = rows.filter(
      ({ oid, refers }) => !placed.has(oid) && refers.every((other) => placed.has(other)),
    );
    if (next.length === 0) throw new Error('Tables refer to each other in a circle');
    for (const table of next) placed.add(table.oid);
    ordered.push(...next);
  }
  return ordered;
}

async function sequencesOf(client: pg.Client): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS last
     FROM pg_sequences WHERE last_value IS NOT NULL ORDER BY name`,
  );
  return rows;
}
