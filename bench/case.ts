import { committedAtMs, untilQuiet } from './databases.ts';
import { runJob } from './load/jobs.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, measured } from './rounds.ts';
import type { Extent } from './settings.ts';
import { percentile } from './statistics.ts';
import type { System } from './system.ts';

const perSecond = 20;
const warmUpSeconds = 10;

/** Work 3: from the request sent to the case committed, against a bare record on the same broker at the same time. */
export async function becomeCase(system: System, { extent }: { extent: Extent }): Promise<Result> {
  const seconds = extent.caseSeconds;
  const submitting = { kind: 'submit', url: system.gatewayUrl, pace: 'open', perSecond } as const;
  await runJob({ ...submitting, seconds: warmUpSeconds });
  await untilQuiet(system);
  const [ours, bare] = await Promise.all([
    measured(system.processes(), () => runJob({ ...submitting, seconds })),
    runJob({ pace: 'bare-kafka', brokers: system.brokers, perSecond, seconds }),
  ]);
  const { outcome: submitted } = ours;
  await untilQuiet(system);
  const committed = await committedAtMs(
    system,
    submitted.made.map(({ id }) => id),
  );
  const tookMs = submitted.made.map(({ id, sentAtMs }) => (committed.get(id) ?? NaN) - sentAtMs);
  return {
    work: `Request sent to case row committed, ${perSecond} a second for ${seconds} s`,
    against: 'An awaited bare produce to eachBatch (kafkajs) on the same broker at the same time',
    ours: quantiles(tookMs),
    other: quantiles(bare.tookMs),
    value: percentile(tookMs, 0.95) - percentile(bare.tookMs, 0.95),
    goal: { text: 'p95 at most 100 ms more', holds: 'at most', limit: 100, unit: ' ms' },
    cpuMs: { ours: cpuMsOf([ours]) },
    notes: [
      `The request itself was answered durably in ${quantiles(submitted.tookMs)}.`,
      `All ${submitted.made.length} reactions became a case.`,
    ],
  };
}

function quantiles(tookMs: readonly number[]): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((at) => rounded(percentile(tookMs, at)));
  return `p50 ${p50}, p95 ${p95}, p99 ${p99} ms`;
}
