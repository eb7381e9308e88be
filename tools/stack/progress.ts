const tellEveryMs = 5_000;

/** Tells what is being done, and every few seconds how long it has taken, until it settles. */
export async function telling<Result>(
  say: (line: string) => void,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  say(`${what} …`);
  const timer = setInterval(
    () => say(`${what} … ${Math.round((performance.now() - started) / 1000)} s`),
    tellEveryMs,
  );
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
