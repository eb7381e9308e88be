import type { Peer } from './peer.ts';
import type { Result } from './results.ts';
import { compare } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';

/** Work 2: the work list of P&K, against the same rows from a plain table. */
export async function workList(
  system: System,
  peer: Peer,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const token = await system.tokenOf(adviserOfQuality);
  const compared = await compare({
    system,
    extent,
    say,
    ours: { kind: 'workList', url: system.gatewayUrl, token },
    peer: { kind: 'listRows', url: peer.url, pid: peer.pid },
    rest: async () => undefined,
  });
  return {
    work: 'Work list through the gateway, 50 of 100,000 cases, 12 fields, as P&K, 8 clients',
    against: `PostGraphile ${peer.version} listing 50 rows of a plain table with these 12 columns`,
    ...compared,
    goal: { text: 'at least 0.5 of the peer', holds: 'at least', limit: 0.5, unit: '' },
  };
}
