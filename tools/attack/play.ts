import { outcomeOf, type Attack, type Outcome } from './attack.ts';
import type { Target } from './target.ts';

/** One line of the table. */
export interface Row {
  line: string;
  what: string;
  verdict: 'held' | 'BROKEN' | 'spec';
  seen: string;
}

const longestMs = 60_000;
const longestReason = 200;

/** Plays one attack; what it cannot play to its end in time is broken too. */
export async function play(
  attack: Attack,
  target: Target,
  { withinMs = longestMs }: { withinMs?: number } = {},
): Promise<Row> {
  const { line, what } = attack;
  if (!('play' in attack)) return { line, what, verdict: 'spec', seen: attack.spec };
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Outcome>((resolve) => {
    late = setTimeout(
      () => resolve({ held: false, seen: `no end within ${withinMs / 1000} s` }),
      withinMs,
    );
  });
  const played = attack.play(target).then(outcomeOf, ({ message }: Error) => ({
    held: false,
    seen: `not played to its end: ${message.slice(0, longestReason)}`,
  }));
  const { held, seen } = await Promise.race([played, tooLate]);
  clearTimeout(late);
  return { line, what, verdict: held ? 'held' : 'BROKEN', seen };
}
