import type { Job, Outcome } from './jobs.ts';

/** Takes one job from the process that forked this one, and answers its outcome or its problem. */
export function doOneJob<Taken extends Job>(work: (job: Taken) => Promise<Outcome>): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (job: Taken) => {
    work(job)
      .then((outcome) => ({ outcome }))
      .catch((cause: Error) => ({ problem: cause.message }))
      .then((answer) => process.send?.(answer));
  });
}

/** The instant of the machine's clock in epoch milliseconds, with fractions. */
export const nowMs = () => performance.timeOrigin + performance.now();
