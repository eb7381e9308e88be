import { restrictedCases } from './databases.ts';
import { runJob } from './load/jobs.ts';
import { rounded, type Result } from './results.ts';
import type { Extent } from './settings.ts';
import { median, percentile } from './statistics.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';
const mostOff = 1.1;

/** How long it takes to be told of nothing: of a case that is not there, and of one that is kept from who asks. */
export async function unknown(system: System, { extent }: { extent: Extent }): Promise<Result> {
  const { tookMs } = await runJob({
    pace: 'unknown-and-forbidden',
    url: system.gatewayUrl,
    token: await system.tokenOf(adviserOfQuality),
    forbidden: await restrictedCases(system),
    pairs: extent.pairs,
    warmUpPairs: 200,
    seconds: 120,
  });
  const ofUnknown = tookMs.filter((_, n) => n % 2 === 0);
  const ofForbidden = tookMs.filter((_, n) => n % 2 === 1);
  const [one, other] = [median(ofUnknown), median(ofForbidden)];
  return {
    work: `Dossier of a case that is kept from P&K through the gateway, ${ofForbidden.length} calls of one client`,
    against: 'One that is not there, in turns with it',
    ours: wordsOf(ofForbidden),
    other: wordsOf(ofUnknown),
    value: Math.max(one / other, other / one),
    cpuMs: {},
    notes: [],
    goal: {
      text: 'medians within 10 % of each other',
      holds: 'at most',
      limit: mostOff,
      unit: ' times',
    },
  };
}

const wordsOf = (tookMs: readonly number[]) =>
  `p50 ${median(tookMs).toFixed(3)}, p95 ${rounded(percentile(tookMs, 0.95))} ms`;
