import type { Peer } from './peer.ts';
import type { Result } from './results.ts';
import { compare } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';

/** A dossier with the whole of its time line, against the same rows from plain tables. */
export async function timeLine(
  system: System,
  peer: Peer,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const token = await system.tokenOf(adviserOfQuality);
  const compared = await compare({
    system,
    extent,
    say,
    ours: { kind: 'dossier', url: system.gatewayUrl, token },
    peer: { kind: 'plainDossier', url: peer.url, pid: peer.pid },
    rest: async () => undefined,
  });
  return {
    work: 'Dossier with a time line of 200 steps through the gateway, as P&K, 8 clients',
    against: `PostGraphile ${peer.version} reading the same rows of plain tables`,
    ...compared,
    goal: { text: 'at least 0.5 of the peer', holds: 'at least', limit: 0.5, unit: '' },
  };
}
