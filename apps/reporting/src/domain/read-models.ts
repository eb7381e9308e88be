/** What a column holds, and what becomes of it when another fact changes its row. */
export interface Column {
  type: 'uuid' | 'text' | 'boolean' | 'int' | 'date' | 'timestamptz';
  /** `NONE`: there may be none. `NOT_YET`: a fact may not know it, and a fact that does fills it. */
  empty?: 'NONE' | 'NOT_YET';
  /** SQL for its value, of the row that `was` and the new one (`excluded`); else it stays as it was. */
  merge?: string;
}

/** One table of the read models; its columns are in snake_case in the database. */
export interface ReadModel {
  columns: Readonly<Record<string, Column>>;
  key: readonly string[];
  /** Columns of each index beside the key. */
  indexes?: readonly (readonly string[])[];
}

// A term is met by the first letter after it last began to run.
const standing = (row: 'excluded' | 'was') =>
  `CASE WHEN ${row}.met_at > coalesce(greatest(excluded.reopened_at, was.reopened_at), '-infinity')
    THEN ${row}.met_at END`;

/**
 * The read models, which stand in two schemas. Both schemas' models, the statements that fill them and the
 * comparison of a rebuild follow from this; a table more asks for its changes and a migration beside it.
 * Facts of a row come in any order and more than once, so every merge gives the same end. No personal values.
 */
export const readModels = {
  reaction: {
    columns: {
      id: { type: 'uuid' },
      brand: { type: 'text' },
      locationId: { type: 'text', empty: 'NONE' },
      careType: { type: 'text', empty: 'NONE' },
      kind: { type: 'text' },
      month: { type: 'text' },
      restricted: { type: 'boolean' },
      category: { type: 'text', empty: 'NOT_YET' },
      closedAt: { type: 'timestamptz', empty: 'NOT_YET' },
    },
    key: ['id'],
  },
  // A reaction is counted once it is known who is shut out of it, so that nobody sees it come and go.
  access: {
    columns: {
      reactionId: { type: 'uuid' },
      // Parted by spaces.
      refs: {
        type: 'text',
        merge: 'CASE WHEN excluded.version > was.version THEN excluded.refs ELSE was.refs END',
      },
      version: { type: 'int', merge: 'greatest(was.version, excluded.version)' },
      // Before a fact of the case says so it is as the reaction has it.
      restricted: {
        type: 'boolean',
        empty: 'NOT_YET',
        merge:
          'CASE WHEN excluded.version > was.version THEN excluded.restricted ELSE was.restricted END',
      },
    },
    key: ['reactionId'],
  },
  milestone: {
    columns: {
      reactionId: { type: 'uuid' },
      milestone: { type: 'text' },
      dueOn: { type: 'date' },
      metAt: {
        type: 'timestamptz',
        empty: 'NOT_YET',
        merge: `least(${standing('excluded')}, ${standing('was')})`,
      },
      // What met the term before this instant is void.
      reopenedAt: {
        type: 'timestamptz',
        empty: 'NOT_YET',
        merge: 'greatest(excluded.reopened_at, was.reopened_at)',
      },
    },
    key: ['reactionId', 'milestone'],
  },
  finding: {
    columns: {
      pointId: { type: 'uuid' },
      reactionId: { type: 'uuid' },
      finding: { type: 'text' },
    },
    key: ['pointId'],
  },
  measure: {
    columns: {
      measureId: { type: 'uuid' },
      reactionId: { type: 'uuid' },
      dueOn: {
        type: 'date',
        empty: 'NOT_YET',
        merge: `CASE WHEN excluded.due_on IS NOT NULL AND (was.due_on IS NULL OR excluded.changed_at >= was.changed_at)
          THEN excluded.due_on ELSE was.due_on END`,
      },
      changedAt: { type: 'timestamptz', merge: 'greatest(was.changed_at, excluded.changed_at)' },
      realisedOn: { type: 'date', empty: 'NOT_YET' },
    },
    key: ['measureId'],
  },
} as const satisfies Record<string, ReadModel>;

type Models = typeof readModels;
export type Table = keyof Models;

type ValueOf<C> =
  | (C extends { type: 'boolean' } ? boolean : C extends { type: 'int' } ? number : string)
  | (C extends { empty: 'NONE' } ? null : never);
type Known<Columns> = {
  -readonly [C in keyof Columns as Columns[C] extends { empty: 'NOT_YET' } ? never : C]: ValueOf<
    Columns[C]
  >;
} & {
  -readonly [C in keyof Columns as Columns[C] extends { empty: 'NOT_YET' } ? C : never]?: ValueOf<
    Columns[C]
  >;
};

/** One row of a read model with what a fact knows of it; what is left out is not known to it. */
export type Change = { [T in Table]: { table: T } & Known<Models[T]['columns']> }[Table];

/** The tables, in the order in which they are filled and compared. */
export const tables = Object.keys(readModels) as Table[];

/** The name of a column in the database. */
export const columnName = (column: string): string =>
  column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
