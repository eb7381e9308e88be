/** Takes `count` numbers at once and gives the last of them. */
export type TakeNumbers = (wanted: {
  brand: string;
  year: string;
  count: number;
}) => Promise<number>;

/** Numbers of a brand and a year, each given once; some may never be given. */
export interface NumberSupply {
  next(brand: string, year: string): Promise<number>;
}

interface Stretch {
  next: number;
  last: number;
  takenAt: number;
  length: number;
}

interface Waiting {
  resolve(number: number): void;
  reject(cause: unknown): void;
}

const longest = 32;
const freshMs = 100;

/**
 * Who asks while numbers are being taken shares the next statement, and a busy moment takes some ahead.
 * What is left of them after a tenth of a second is not given, so that numbers follow time.
 */
export function createNumberSupply(
  take: TakeNumbers,
  nowMs = () => performance.now(),
): NumberSupply {
  const lines = new Map<string, ReturnType<typeof createLine>>();
  return {
    next(brand, year) {
      const name = `${brand}/${year}`;
      const line = lines.get(name) ?? createLine((count) => take({ brand, year, count }), nowMs);
      lines.set(name, line);
      return line();
    },
  };
}

function createLine(
  take: (count: number) => Promise<number>,
  nowMs: () => number,
): () => Promise<number> {
  let stretch: Stretch = { next: 1, last: 0, takenAt: -Infinity, length: 0 };
  let waiting: Waiting[] = [];
  let taking = false;

  const isFresh = () => nowMs() - stretch.takenAt < freshMs;

  const takeForAll = async () => {
    taking = true;
    while (waiting.length > 0) {
      const served = waiting;
      waiting = [];
      const ahead = isFresh() ? Math.min(stretch.length * 2, longest) : 1;
      const length = Math.max(served.length, ahead);
      try {
        const last = await take(length);
        stretch = { next: last - length + 1, last, takenAt: nowMs(), length };
        for (const { resolve } of served) resolve(stretch.next++);
      } catch (cause) {
        for (const { reject } of served) reject(cause);
      }
      while (waiting.length > 0 && stretch.next <= stretch.last)
        waiting.shift()?.resolve(stretch.next++);
    }
    taking = false;
  };

  return () => {
    if (!taking && stretch.next <= stretch.last && isFresh())
      return Promise.resolve(stretch.next++);
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      if (!taking) void takeForAll();
    });
  };
}
