import type { Target } from './target.ts';

/** One thing that was looked at, with what it must be; neither holds a personal value. */
export interface Sight {
  what: string;
  seen: unknown;
  wanted: unknown;
  /** A number that is printed beside it, such as a time. */
  measured?: string;
}

/** What one attack came to. */
export interface Outcome {
  held: boolean;
  seen: string;
}

/** Something that was possible once, tried again as a person or a client would do it. */
export interface PlayedAttack {
  /** Of docs/SECURITY.md. */
  line: string;
  what: string;
  /** Part of `npm test` too. */
  short?: true;
  play(target: Target): Promise<Sight[]>;
}

/** A line that is held by specs alone, as playing it would change this machine or needs another mode. */
export interface ProvenBySpec {
  line: string;
  what: string;
  spec: string;
}

export type Attack = PlayedAttack | ProvenBySpec;

/** One look, for `play`. */
export const sight = (what: string, seen: unknown, wanted: unknown, measured?: string): Sight => ({
  what,
  seen,
  wanted,
  ...(measured === undefined ? {} : { measured }),
});

const longest = 300;

/** Held where everything is as wanted; else what is not, beside what was wanted. */
export function outcomeOf(sights: readonly Sight[]): Outcome {
  const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const wrong = sights.filter(({ seen, wanted }) => written(seen) !== written(wanted));
  const held = wrong.length === 0 && sights.length > 0;
  const lines = held
    ? sights.map((one) => `${one.what} ${written(one.seen)}${beside(one)}`)
    : wrong.map(
        (one) => `${one.what} ${written(one.seen)}${beside(one)}, not ${written(one.wanted)}`,
      );
  return { held, seen: held || wrong.length > 0 ? cut(lines.join('; ')) : 'nothing was looked at' };
}

const beside = ({ measured }: Sight) => (measured === undefined ? '' : ` (${measured})`);
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)} …` : text);
