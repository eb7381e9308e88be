import type { QueryConfig } from 'pg';

/** A statement with its values beside it; `Row` is what `npm run check` saw that it gives. */
export interface Statement<Row> extends QueryConfig<unknown[]> {
  text: string;
  values: unknown[];
  /** Of the type alone; a statement has no such field. */
  readonly gives?: Row;
}

/** SQL that stands in a statement as it is; its type holds the text, by which the check reads it. */
export interface Fragment<Text extends string> {
  readonly fragment: Text;
}

/** A part that several statements share; its text is a constant, never made of a value. */
export const fragment = <const Text extends string>(text: Text): Fragment<Text> => ({
  fragment: text,
});

/**
 * A statement with each value where it belongs: PostgreSQL gets `$1`, `$2` and so on in its place. The text is
 * what was written, except for fragments. `npm run check` holds it and `Row` against the migrated schema.
 */
export function sql<Row = never>(texts: TemplateStringsArray, ...given: unknown[]): Statement<Row> {
  const values: unknown[] = [];
  const place = (value: unknown) => (isFragment(value) ? value.fragment : `$${values.push(value)}`);
  const text = texts.reduce((before, after, n) => `${before}${place(given[n - 1])}${after}`);
  return { text, values };
}

function isFragment(value: unknown): value is Fragment<string> {
  return typeof value === 'object' && value !== null && 'fragment' in value;
}
