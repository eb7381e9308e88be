import type { Outcome } from '../rights/asks.ts';
import type { Matrix } from '../rights/matrix.ts';

/** What went red without a rule: of each standing what became of which rows, or of each spec what failed in it. */
export interface Red {
  cells?: Record<string, Record<string, string[]>>;
  specs?: Record<string, string[]>;
}

/** The committed list: what went red without each rule, by its name. */
export type RedByRule = Record<string, Red>;

/** The cells of two matrices that are not alike: by standing, then by "before → after", the rows. */
export function redCells(before: Matrix, after: Matrix): NonNullable<Red['cells']> {
  const cells: NonNullable<Red['cells']> = {};
  for (const [row, outcomes] of Object.entries(before))
    for (const [was, who] of Object.entries(outcomes))
      for (const standing of who) {
        const is = outcomeIn(after, row, standing);
        if (is === was) continue;
        const changes = (cells[standing] ??= {});
        (changes[`${was} → ${is}`] ??= []).push(row);
      }
  return cells;
}

/** What somebody gets of a row; null where the matrix does not have it. */
export function outcomeIn(matrix: Matrix, row: string, standing: string): Outcome | null {
  const found = Object.entries(matrix[row] ?? {}).find(([, who]) => who.includes(standing));
  return (found?.[0] as Outcome | undefined) ?? null;
}
