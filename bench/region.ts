import { regionalManager } from './directory.ts';
import { runJob } from './load/jobs.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, measured, pace, rateOf, type Measured } from './rounds.ts';
import type { Extent } from './settings.ts';
import { median } from './statistics.ts';
import type { System } from './system.ts';

const leadOfQuality = 'karin-vos';
const clients = 8;

/** The work list of a regional manager, against the same rows by a filter of somebody who reads every case. */
export async function region(
  system: System,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const { rounds, roundSeconds: seconds, warmUpSeconds } = extent;
  const load = async (kind: 'escalated' | 'sameByFilter', who: string) => {
    const token = await system.tokenOf(who);
    const target = { kind, url: system.gatewayUrl, token, pace: 'closed' } as const;
    return measured(system.processes(), () =>
      runJob({ ...target, clients, seconds, warmUpSeconds }),
    );
  };
  const ours: Measured[] = [];
  const other: Measured[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const [mine, theirs] = [
      await load('escalated', regionalManager),
      await load('sameByFilter', leadOfQuality),
    ];
    ours.push(mine);
    other.push(theirs);
    say(
      `  round ${round}: by right ${rounded(rateOf(mine))}, by filter ${rounded(rateOf(theirs))} a second`,
    );
  }
  return {
    work: 'Work list of a regional manager, 50 escalated complaints of 8 locations, 8 clients',
    against: 'The same rows by filter, as the lead of P&K, who reads every case',
    ours: pace(ours),
    other: pace(other),
    value: median(ours.map(rateOf)) / median(other.map(rateOf)),
    cpuMs: { ours: cpuMsOf(ours), other: cpuMsOf(other) },
    notes: [],
    goal: { text: 'at least 0.8 of the other', holds: 'at least', limit: 0.8, unit: '' },
  };
}
