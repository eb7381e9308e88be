import { startBare } from './bare-server.ts';
import { untilQuiet } from './databases.ts';
import { runJob, type Outcome } from './load/jobs.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, measured } from './rounds.ts';
import type { Extent } from './settings.ts';
import { percentile } from './statistics.ts';
import type { System } from './system.ts';

const perSecond = 20;
const warmUpSeconds = 5;

/** Work 5: a parent submits while somebody sends what must be refused, to us or to a bare server beside us. */
export async function limits(
  system: System,
  { extent, spawned }: { extent: Extent; spawned(end: () => Promise<void>): void },
): Promise<Result> {
  const { heavySeconds: seconds } = extent;
  const submitting = { kind: 'submit', url: system.gatewayUrl, pace: 'open', perSecond } as const;
  const bareUrl = await startBare('bare-server', spawned);
  const beside = async (url: string, refused: boolean) => {
    const both = (howLong: number) =>
      Promise.all([
        runJob({ ...submitting, seconds: howLong }),
        measured(system.processes(), () =>
          runJob({ pace: 'heavy', url, refused, seconds: howLong }),
        ),
      ]);
    await both(warmUpSeconds);
    await untilQuiet(system);
    const counted = await both(seconds);
    await untilQuiet(system);
    return counted;
  };
  const [besideBare, taken] = await beside(bareUrl, false);
  const [besideOurs, heavy] = await beside(system.gatewayUrl, true);
  const { outcome: refused } = heavy;
  return {
    work: `Submit at ${perSecond} a second while ${rounded(refused.perSecond)} heavy requests a second come to the gateway for ${seconds} s`,
    against: 'The same while they come to a bare server on this machine',
    ours: quantiles(besideOurs),
    other: quantiles(besideBare),
    value: p95Of(besideOurs) / p95Of(besideBare),
    goal: { text: 'p95 at most 3 times the other', holds: 'at most', limit: 3, unit: '' },
    cpuMs: { ours: cpuMsOf([heavy]), other: cpuMsOf([taken]) },
    notes: [
      `All ${refused.sent} heavy requests were refused, in ${quantiles(refused)}; the bare server took them in ${quantiles(taken.outcome)}.`,
      `All ${besideOurs.made.length} reactions were received.`,
    ],
  };
}

const p95Of = ({ tookMs }: Outcome) => percentile(tookMs, 0.95);

function quantiles({ tookMs }: Outcome): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((at) => rounded(percentile(tookMs, at)));
  return `p50 ${p50}, p95 ${p95}, p99 ${p99} ms`;
}
