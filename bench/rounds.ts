import type { Extent } from './settings.ts';
import { runJob, type Job, type Outcome, type Target } from './load/jobs.ts';
import { cpuSecondsOf, growth, type Processes } from './processes.ts';
import { rounded, type Result } from './results.ts';
import { median, percentile, spread } from './statistics.ts';
import type { System } from './system.ts';

const clients = 8;

/** What two loads in turns came to. */
type Compared = Pick<Result, 'ours' | 'other' | 'value' | 'cpuMs' | 'notes'>;

/** Two targets under the same load, in turns; after each of our turns `rest` is waited for. */
export async function compare(options: {
  system: System;
  extent: Extent;
  ours: Target;
  peer: Target & { pid: number };
  rest(): Promise<void>;
  say(line: string): void;
}): Promise<Compared> {
  const { system, extent, say } = options;
  const { rounds, roundSeconds: seconds, warmUpSeconds } = extent;
  const { pid, ...peerTarget } = options.peer;
  const postgres = system.processes().get('postgres') ?? 0;
  const load = (target: Target) =>
    runJob({ ...target, pace: 'closed', clients, seconds, warmUpSeconds });
  const ours: Measured[] = [];
  const peer: Measured[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    ours.push(await measured(system.processes(), () => load(options.ours)));
    await options.rest();
    const served = new Map(Object.entries({ postgres, PostGraphile: pid }));
    peer.push(await measured(served, () => load(peerTarget)));
    say(
      `  round ${round}: ours ${rounded(ours.at(-1)?.outcome.perSecond ?? 0)}, peer ${rounded(peer.at(-1)?.outcome.perSecond ?? 0)} a second`,
    );
  }
  return against(ours, peer);
}

/** Two jobs in turns on the running system, and the ratio of their rates. */
export async function inTurns(
  system: System,
  { extent, say }: { extent: Extent; say(line: string): void },
  jobs: { ours: Job; other: Job },
): Promise<{
  all: Measured[];
  others: Measured[];
  result: Compared;
}> {
  const ours: Measured[] = [];
  const other: Measured[] = [];
  for (let round = 1; round <= extent.rounds; round += 1) {
    ours.push(await measured(system.processes(), () => runJob(jobs.ours)));
    other.push(await measured(system.processes(), () => runJob(jobs.other)));
    const [mine, theirs] = [ours, other].map((some) =>
      rounded(some.at(-1)?.outcome.perSecond ?? 0),
    );
    say(`  round ${round}: ours ${mine}, the other ${theirs} a second`);
  }
  return { all: ours, others: other, result: against(ours, other) };
}

/** Rounds of ours beside those of something else, one by one in turns. */
function against(ours: readonly Measured[], other: readonly Measured[]): Compared {
  const ratios = ours.map((one, n) => rateOf(one) / rateOf(other[n] ?? one));
  const [lowest, highest] = spread(ratios);
  return {
    ours: pace(ours),
    other: pace(other),
    value: median(ours.map(rateOf)) / median(other.map(rateOf)),
    cpuMs: { ours: cpuMsOf(ours), other: cpuMsOf(other) },
    notes: [`The ratio of a round lay between ${rounded(lowest)} and ${rounded(highest)}.`],
  };
}

/** What a load gave, and the CPU seconds that each process took for it. */
export interface Measured {
  outcome: Outcome;
  cpuSeconds: ReadonlyMap<string, number>;
}

/** Runs a load and reads the CPU time of processes before and after it. */
export async function measured(
  processes: Processes,
  load: () => Promise<Outcome>,
): Promise<Measured> {
  const before = cpuSecondsOf(processes);
  const outcome = await load();
  return { outcome, cpuSeconds: growth(before, cpuSecondsOf(processes)) };
}

/** CPU milliseconds of each process for one request, the largest first. */
export function cpuMsOf(all: readonly Measured[]): Record<string, number> {
  const sent = all.reduce((sum, { outcome }) => sum + outcome.sent, 0);
  const seconds = new Map<string, number>();
  for (const { cpuSeconds } of all)
    for (const [name, more] of cpuSeconds) seconds.set(name, (seconds.get(name) ?? 0) + more);
  return Object.fromEntries(
    [...seconds]
      .sort(([, a], [, b]) => b - a)
      .map(([name, used]) => [name, Math.round((100_000 * used) / sent) / 100]),
  );
}

/** What was answered in a second. */
export const rateOf = ({ outcome }: Measured) => outcome.perSecond;

/** How long a share of all answers took at most, in milliseconds. */
export const msOf = (all: readonly Measured[], share: number): number =>
  percentile(
    all.flatMap(({ outcome }) => outcome.tookMs),
    share,
  );

/** Rate and times of several rounds in words. */
export function pace(all: readonly Measured[]): string {
  const rates = all.map(rateOf);
  const [lowest, highest] = spread(rates);
  const took = all.flatMap(({ outcome }) => outcome.tookMs);
  return `${rounded(median(rates))} a second (${rounded(lowest)} to ${rounded(highest)}), p50 ${rounded(median(took))} ms, p95 ${rounded(percentile(took, 0.95))} ms`;
}
