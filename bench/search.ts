import { rounded, type Result } from './results.ts';
import { inTurns } from './rounds.ts';
import type { Extent } from './settings.ts';
import { percentile } from './statistics.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';
const clients = 8;
const longestMs = 150;

interface Asking {
  extent: Extent;
  say(line: string): void;
}

/** A search of two words, against bare SQL on the same tables, and what a search costs who saves an entry. */
export async function search(system: System, asking: Asking): Promise<Result[]> {
  const { roundSeconds: seconds, warmUpSeconds } = asking.extent;
  const often = { clients, seconds, warmUpSeconds };
  const databaseUrl = system.databaseUrlOf('case-handling');
  const token = await system.tokenOf(adviserOfQuality);
  const found = await inTurns(system, asking, {
    ours: { ...often, pace: 'closed', kind: 'findCases', url: system.gatewayUrl, token },
    other: { ...often, pace: 'bare-search', databaseUrl },
  });
  const saved = await inTurns(system, asking, {
    ours: { ...often, pace: 'save-entry', databaseUrl, searched: true },
    other: { ...often, pace: 'save-entry', databaseUrl, searched: false },
  });
  const p95 = percentile(
    found.all.flatMap(({ outcome }) => outcome.tookMs),
    0.95,
  );
  return [
    {
      work: 'Search of two words through the gateway, in 100,000 cases, as P&K, 8 clients',
      against: 'The same words by bare SQL on the same tables',
      ...found.result,
      goal: { text: 'at least 0.4 of the other', holds: 'at least', limit: 0.4, unit: '' },
    },
    {
      work: 'The same search: how long it takes',
      against: '',
      ours: `p95 ${rounded(p95)} ms`,
      other: '',
      value: p95,
      goal: {
        text: `p95 at most ${longestMs} ms`,
        holds: 'at most',
        limit: longestMs,
        unit: ' ms',
      },
      cpuMs: {},
      notes: [],
    },
    {
      work: 'Saving an entry of a case with its words, read, decided and committed, 8 clients',
      against: 'The same without its words',
      ...saved.result,
      goal: { text: 'at least 0.7 of the other', holds: 'at least', limit: 0.7, unit: '' },
    },
  ];
}
