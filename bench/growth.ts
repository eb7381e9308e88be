import { grow, untilQuiet } from './databases.ts';
import { runJob } from './load/jobs.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, measured, type Measured } from './rounds.ts';
import type { Extent } from './settings.ts';
import { median, percentile } from './statistics.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';
const clients = 8;

/** The work list of P&K with its counts, of 1,000,000 cases against the same of 100,000. */
export async function growth(
  system: System,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const { rounds, roundSeconds: seconds, warmUpSeconds } = extent;
  const load = async (): Promise<Measured[]> => {
    const token = await system.tokenOf(adviserOfQuality);
    const target = { kind: 'countedWorkList', url: system.gatewayUrl, token } as const;
    const all: Measured[] = [];
    for (let round = 1; round <= rounds; round += 1)
      all.push(
        await measured(system.processes(), () =>
          runJob({ ...target, pace: 'closed', clients, seconds, warmUpSeconds }),
        ),
      );
    return all;
  };
  const before = await load();
  say(`  100,000 cases: ${wordsOf(before)}`);
  await grow(system);
  await untilQuiet(system);
  const after = await load();
  say(`  1,000,000 cases: ${wordsOf(after)}`);
  return {
    work: 'Work list with counts through the gateway, 50 of 1,000,000 cases, as P&K, 8 clients',
    against: 'the same of 100,000 cases',
    ours: wordsOf(after),
    other: wordsOf(before),
    value: p95Of(after) / p95Of(before),
    cpuMs: { ours: cpuMsOf(after), other: cpuMsOf(before) },
    notes: [],
    goal: { text: 'p95 at most 2 times the other', holds: 'at most', limit: 2, unit: '' },
  };
}

const tookMs = (all: readonly Measured[]) => all.flatMap(({ outcome }) => outcome.tookMs);
const p95Of = (all: readonly Measured[]) => percentile(tookMs(all), 0.95);
const wordsOf = (all: readonly Measured[]) =>
  `${rounded(median(all.map(({ outcome }) => outcome.perSecond)))} a second, p50 ${rounded(median(tookMs(all)))} ms, p95 ${rounded(p95Of(all))} ms`;
