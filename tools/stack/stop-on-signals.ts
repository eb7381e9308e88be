/**
 * Ctrl-C, a supervisor or a closed terminal, as a signal that is aborted once, with `reason`, after it was said. Whoever
 * reads along may go away; that is no reason to leave processes behind.
 */
export function stopOnSignals(say: (line: string) => void, reason: string): AbortSignal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) return;
      say('Stopping …');
      stopping.abort(new Error(reason));
    });
  return stopping.signal;
}
