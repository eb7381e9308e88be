/** The benches by name, in the order in which they run. */
export const benches = [
  'idle',
  'form-page',
  'limits',
  'work-list',
  'desk-page',
  'region',
  'time-line',
  'search',
  'unknown',
  'submit',
  'steady',
  'case',
  'growth',
] as const;
export type BenchName = (typeof benches)[number];

/** The benches that need neither a peer nor full tables. */
export const alone: readonly BenchName[] = ['idle', 'form-page', 'limits'];

/** How long and how often; the goals hold for the full form alone. */
export interface Extent {
  name: 'full' | 'quick';
  rounds: number;
  roundSeconds: number;
  warmUpSeconds: number;
  caseSeconds: number;
  heavySeconds: number;
  steadySeconds: number;
  /** How long a rate is tried while the steady one is looked for. */
  trialSeconds: number;
  idleSeconds: number;
  /** How often each of two kinds is asked, in turns. */
  pairs: number;
  /** Seconds between the start and the first reading, in which the processes come to rest. */
  settleSeconds: number;
}

const full: Extent = {
  name: 'full',
  rounds: 5,
  roundSeconds: 15,
  warmUpSeconds: 5,
  caseSeconds: 300,
  heavySeconds: 60,
  steadySeconds: 120,
  trialSeconds: 20,
  idleSeconds: 60,
  pairs: 1_000,
  settleSeconds: 20,
};

const quick: Extent = {
  name: 'quick',
  rounds: 2,
  roundSeconds: 5,
  warmUpSeconds: 3,
  caseSeconds: 20,
  heavySeconds: 10,
  steadySeconds: 20,
  trialSeconds: 8,
  idleSeconds: 20,
  pairs: 200,
  settleSeconds: 5,
};

export const usage = `npm run bench -- [--quick] [${benches.join(' | ')}] …\n`;

/** What to run, from the command line; null where it is not understood. */
export function settingsFrom(
  words: readonly string[],
): { extent: Extent; chosen: BenchName[] } | null {
  const names = words.filter((word) => word !== '--quick');
  const chosen = benches.filter((name) => names.length === 0 || names.includes(name));
  if (names.some((name) => !chosen.includes(name as BenchName))) return null;
  return { extent: words.includes('--quick') ? quick : full, chosen };
}
