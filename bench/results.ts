/** What one bench found, as `results.json` keeps it. */
export interface Result {
  work: string;
  against: string;
  /** The measured values in words, such as "312 (290 to 330) a second". */
  ours: string;
  other: string;
  /** What the goal speaks of. */
  value: number;
  goal: Goal;
  /** CPU milliseconds that each process took for one request, where it was measured. */
  cpuMs: { ours?: Record<string, number>; other?: Record<string, number> };
  notes: string[];
}

export interface Goal {
  text: string;
  /** Whether `value` has to be at least or at most `limit`. */
  holds: 'at least' | 'at most';
  limit: number;
  unit: string;
}

/** Whether the goal is met. */
export function isMet({ value, goal }: Pick<Result, 'value' | 'goal'>): boolean {
  return goal.holds === 'at least' ? value >= goal.limit : value <= goal.limit;
}

/** The verdict of a result in words, with how much is missing where the goal is missed. */
export function verdictOf({ value, goal }: Pick<Result, 'value' | 'goal'>): string {
  const shown = `${rounded(value)}${goal.unit}`;
  if (isMet({ value, goal })) return `${shown}, met`;
  return `${shown}, missed by ${rounded(Math.abs(value - goal.limit))}${goal.unit}`;
}

/** A number with the decimals that its size deserves. */
export function rounded(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
