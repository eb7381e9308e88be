import type { Outcome } from './jobs.ts';

/** `clients` that each do their next piece of work when the last is done; what lies within the time counts. */
export async function closedLoop(
  job: { clients: number; warmUpSeconds: number; seconds: number },
  work: (client: number) => Promise<void>,
): Promise<Outcome> {
  const begin = performance.now() + job.warmUpSeconds * 1_000;
  const end = begin + job.seconds * 1_000;
  const outcome: Outcome = { sent: 0, answered: 0, perSecond: 0, tookMs: [], made: [] };
  const client = async (_: unknown, n: number) => {
    while (performance.now() < end) {
      const sent = performance.now();
      outcome.sent += 1;
      await work(n);
      const answered = performance.now();
      // What is sent and answered within the time counts; what goes over its edge does not.
      if (sent >= begin && answered <= end) outcome.tookMs.push(answered - sent);
    }
  };
  await Promise.all(Array.from({ length: job.clients }, client));
  outcome.answered = outcome.tookMs.length;
  outcome.perSecond = outcome.answered / job.seconds;
  return outcome;
}
