import { followedAtMs, untilQuiet, type Followed } from './databases.ts';
import { runJob } from './load/jobs.ts';
import type { Peer } from './peer.ts';
import { rounded, type Result } from './results.ts';
import { cpuMsOf, measured, type Measured } from './rounds.ts';
import type { Extent } from './settings.ts';
import type { System } from './system.ts';

const clients = 8;
const behindMs = 2_000;
const first = 40;
const step = 10;
const kinds = ['cases', 'letters', 'figures'] as const satisfies (keyof Followed)[];

/** What a rate gave: how far each kind of work was behind at most, in milliseconds. */
interface Trial {
  perSecond: number;
  worstMs: Record<(typeof kinds)[number], number>;
  holds: boolean;
  load: Measured;
}

/** Work 6: the highest steady rate of reactions at which everything that follows from one keeps up. */
export async function steady(
  system: System,
  peer: Peer,
  { extent, say }: { extent: Extent; say(line: string): void },
): Promise<Result> {
  const tried = async (perSecond: number, seconds: number): Promise<Trial> => {
    const load = await measured(system.processes(), () =>
      runJob({ kind: 'submit', url: system.gatewayUrl, pace: 'open', perSecond, seconds }),
    );
    await untilQuiet(system);
    const worstMs = await behind(system, load.outcome.made);
    const holds = kinds.every((kind) => worstMs[kind] < behindMs);
    const words = kinds.map((kind) => `${kind} ${rounded(worstMs[kind])}`).join(', ');
    say(`  ${perSecond} a second for ${seconds} s: behind at most ${words} ms`);
    return { perSecond, worstMs, holds, load };
  };
  const { steadySeconds, trialSeconds } = extent;
  await tried(first, trialSeconds);
  // Doubled until it does not keep up, then halved between what did and what did not.
  let held = 0;
  let lost = first;
  while ((await tried(lost, trialSeconds)).holds) [held, lost] = [lost, lost * 2];
  while (lost - held > step) {
    const middle = Math.round((held + lost) / 2);
    if ((await tried(middle, trialSeconds)).holds) held = middle;
    else lost = middle;
  }
  // What holds for a short time may not for a long one.
  let rate = Math.max(step, held);
  let trial = await tried(rate, steadySeconds);
  while (!trial.holds && rate > step) {
    rate -= step;
    trial = await tried(rate, steadySeconds);
  }
  const created = await runJob({
    kind: 'createRow',
    url: peer.url,
    pace: 'closed',
    clients,
    seconds: extent.roundSeconds,
    warmUpSeconds: extent.warmUpSeconds,
  });
  const last = kinds.toSorted((a, b) => trial.worstMs[b] - trial.worstMs[a])[0] ?? 'letters';
  return {
    work: `The highest steady rate for ${steadySeconds} s at which cases, letters and figures stay under 2 s behind`,
    against: `PostGraphile ${peer.version} creating one plain row, ${clients} clients`,
    ours: `${trial.perSecond} a second`,
    other: `${rounded(created.perSecond)} a second`,
    value: trial.holds ? trial.perSecond / created.perSecond : 0,
    goal: { text: 'at least 0.2 of the peer', holds: 'at least', limit: 0.2, unit: '' },
    cpuMs: { ours: cpuMsOf([trial.load]) },
    notes: [
      `Behind at most: ${kinds.map((kind) => `${kind} ${rounded(trial.worstMs[kind])} ms`).join(', ')}; first to fall back: ${last}.`,
    ],
  };
}

async function behind(
  system: System,
  made: readonly { id: string; sentAtMs: number }[],
): Promise<Trial['worstMs']> {
  const followed = await followedAtMs(
    system,
    made.map(({ id }) => id),
  );
  const worst = { cases: 0, letters: 0, figures: 0 };
  for (const { id, sentAtMs } of made)
    for (const kind of kinds)
      worst[kind] = Math.max(worst[kind], (followed.get(id)?.[kind] ?? NaN) - sentAtMs);
  return worst;
}
