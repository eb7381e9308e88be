import { DeadlinePassed } from '../outage.ts';

/** How long the broker may take for a write before it counts as an outage. */
export const writeDeadlineMs = 15_000;
const closeDeadlineMs = 5_000;

/** Settles as `work` does, or rejects with a `DeadlinePassed` when that is late. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new DeadlinePassed(`Kafka did not ${what} in time`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes a client; one that does not close in time is left behind. */
export function closed(client: { disconnect(): Promise<void> }): Promise<void> {
  return within(closeDeadlineMs, 'close', client.disconnect()).catch(() => undefined);
}
