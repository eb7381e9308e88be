import { cookieOfStaff } from './desk-cookie.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, inTurns, msOf } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

const adviserOfQuality = 'joris-bakker';
const mostMs = 15;

/** The work list as a page of the desk, beside the one question that it asks of the graph. */
export async function deskPage(
  system: System,
  asking: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const { roundSeconds: seconds, warmUpSeconds } = asking.extent;
  const alone = { pace: 'closed', clients: 1, seconds, warmUpSeconds } as const;
  const { all, others, result } = await inTurns(system, asking, {
    ours: {
      ...alone,
      kind: 'deskPage',
      url: `${system.webUrl}/werk`,
      cookie: await cookieOfStaff(system.webUrl, adviserOfQuality),
    },
    other: {
      ...alone,
      kind: 'deskQuestion',
      url: system.gatewayUrl,
      token: await system.tokenOf(adviserOfQuality),
    },
  });
  const [page, question] = [msOf(all, 0.95), msOf(others, 0.95)];
  return {
    work: 'Work list page of the desk, 40 of 100,000 cases with their counts, as P&K, one client',
    against: 'The question that it asks, to the graph alone',
    ...result,
    value: page - question,
    cpuMs: { ours: cpuMsOf(all), other: cpuMsOf(others) },
    notes: [`p95 ${rounded(page)} ms, and ${rounded(question)} ms of the question.`],
    goal: { text: 'p95 at most 15 ms more', holds: 'at most', limit: mostMs, unit: ' ms' },
  };
}
