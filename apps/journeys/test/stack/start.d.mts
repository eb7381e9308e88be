/** Starts the one stack of a run; Jest calls it with its configuration, specs with another entry. */
export default function start(
  config?: unknown,
  project?: unknown,
  options?: { entry?: URL; env?: Record<string, string | undefined> },
): Promise<void>;
