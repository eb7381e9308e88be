import { untilQuiet } from './databases.ts';
import type { Peer } from './peer.ts';
import type { Result } from './results.ts';
import { rounded } from './results.ts';
import { compare } from './rounds.ts';
import type { Extent } from './settings.ts';
import { median } from './statistics.ts';
import type { System } from './system.ts';

/** Work 1: taking a reaction in, against a plain row; what follows from a reaction runs beside it. */
export async function submit(
  system: System,
  peer: Peer,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const rests: number[] = [];
  const compared = await compare({
    system,
    extent,
    say,
    ours: { kind: 'submit', url: system.gatewayUrl },
    peer: { kind: 'createRow', url: peer.url, pid: peer.pid },
    // The peer's turn begins when cases, letters and figures are done, or it would pay for ours.
    rest: async () => void rests.push(await untilQuiet(system)),
  });
  return {
    work: 'Submit through the gateway, durable, 8 clients, everything running',
    against: `PostGraphile ${peer.version} creating one plain row`,
    ...compared,
    goal: { text: 'at least 0.4 of the peer', holds: 'at least', limit: 0.4, unit: '' },
    notes: [
      ...compared.notes,
      `Cases, letters and figures of a round were done ${rounded(median(rests))} s after it (median); the round took ${extent.warmUpSeconds + extent.roundSeconds} s, and they should be done no later than that.`,
    ],
  };
}
