import type { Extent } from './settings.ts';
import { runJob, type Outcome, type Target } from './load/jobs.ts';
import { cpuSecondsOf, growth } from './processes.ts';
import { rounded, type Result } from './results.ts';
import { median, percentile, spread } from './statistics.ts';
import type { System } from './system.ts';

const clients = 8;

/** Two targets under the same load, in turns; after each of our turns `rest` is waited for. */
export async function compare(options: {
  system: System;
  extent: Extent;
  ours: Target;
  peer: Target;
  rest(): Promise<void>;
  say(line: string): void;
}): Promise<Pick<Result, 'ours' | 'other' | 'value' | 'cpuShare' | 'notes'>> {
  const { system, extent, say } = options;
  const { rounds, roundSeconds: seconds, warmUpSeconds } = extent;
  const load = (target: Target) =>
    runJob({ ...target, pace: 'closed', clients, seconds, warmUpSeconds });
  const ours: Outcome[] = [];
  const peer: Outcome[] = [];
  const used = new Map<string, number>();
  for (let round = 1; round <= rounds; round += 1) {
    const before = cpuSecondsOf(system.processes());
    ours.push(await load(options.ours));
    for (const [name, more] of growth(before, cpuSecondsOf(system.processes())))
      used.set(name, (used.get(name) ?? 0) + more);
    await options.rest();
    peer.push(await load(options.peer));
    say(
      `  round ${round}: ours ${rounded(ours.at(-1)?.perSecond ?? 0)}, peer ${rounded(peer.at(-1)?.perSecond ?? 0)} a second`,
    );
  }
  const ratios = ours.map(({ perSecond }, n) => perSecond / (peer[n]?.perSecond ?? NaN));
  const [lowest, highest] = spread(ratios);
  return {
    ours: pace(ours),
    other: pace(peer),
    value: median(ours.map(perSecond)) / median(peer.map(perSecond)),
    cpuShare: sharesOf(used),
    notes: [
      `The ratio of one round to the next lay between ${rounded(lowest)} and ${rounded(highest)}.`,
    ],
  };
}

/** Each part as a percentage of the whole. */
export function sharesOf(parts: ReadonlyMap<string, number>): Record<string, number> {
  const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(
    [...parts]
      .sort(([, a], [, b]) => b - a)
      .map(([name, part]) => [name, Math.round((1_000 * part) / whole) / 10]),
  );
}

const perSecond = (outcome: Outcome) => outcome.perSecond;

function pace(outcomes: readonly Outcome[]): string {
  const rates = outcomes.map(perSecond);
  const [lowest, highest] = spread(rates);
  const took = outcomes.flatMap(({ tookMs }) => tookMs);
  return `${rounded(median(rates))} a second (${rounded(lowest)} to ${rounded(highest)}), p50 ${rounded(median(took))} ms, p95 ${rounded(percentile(took, 0.95))} ms`;
}
