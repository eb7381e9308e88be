import { regionalManager } from './directory.ts';
import type { Result } from './results.ts';
import { inTurns } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

const leadOfQuality = 'karin-vos';
const clients = 8;

/** The work list of a regional manager, against the same rows by a filter of somebody who reads every case. */
export async function region(
  system: System,
  asking: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const { roundSeconds: seconds, warmUpSeconds } = asking.extent;
  const often = {
    pace: 'closed',
    url: system.gatewayUrl,
    clients,
    seconds,
    warmUpSeconds,
  } as const;
  const { result } = await inTurns(system, asking, {
    ours: { ...often, kind: 'escalated', token: await system.tokenOf(regionalManager) },
    other: { ...often, kind: 'sameByFilter', token: await system.tokenOf(leadOfQuality) },
  });
  return {
    work: 'Work list of a regional manager, 50 escalated complaints of 8 locations, 8 clients',
    against: 'The same rows by filter, as the lead of P&K, who reads every case',
    ...result,
    goal: { text: 'at least 0.8 of the other', holds: 'at least', limit: 0.8, unit: '' },
  };
}
