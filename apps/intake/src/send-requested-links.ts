import { createWakeUp } from '@klantreacties/event-delivery';
import type { Logger, Part } from '@klantreacties/service-runtime';
import type { RenewalStore } from './use-cases/renewal-store.ts';
import { sendLink, type SendLinkPorts } from './use-cases/send-link.ts';

const atOnce = 50;
const [firstMs, longestMs] = [250, 2_000];

/**
 * Looks at what was asked for with number and address, apart from the answer, so that its time says nothing. A request
 * that fails is tried again; it holds up no other.
 */
export function sendRequestedLinks(
  ports: SendLinkPorts & {
    store: Pick<RenewalStore, 'requested'>;
    logger: Pick<Logger, 'error'>;
    afterCommit(): void;
  },
): Part & { wake(): void } {
  const { store, logger, afterCommit } = ports;
  const wakeUp = createWakeUp({ firstMs, longestMs });
  let stopping = false;
  let finished: Promise<void> = Promise.resolve();

  const look = async () => {
    for (const request of await store.requested(atOnce)) {
      if (stopping) return;
      try {
        if ((await sendLink(ports, request)) !== 'NOTHING') afterCommit();
      } catch (cause) {
        logger.error({ cause, requestId: request.id }, 'A request for a new code failed');
      }
    }
  };

  const run = async () => {
    while (!stopping) {
      const { wakes } = wakeUp;
      await look().catch((cause) =>
        logger.error({ cause }, 'Requests for a new code could not be read'),
      );
      await wakeUp.rest(wakes);
    }
  };

  return {
    name: 'requested links',
    wake: wakeUp.wake,
    async start() {
      finished = run();
    },
    async stop() {
      stopping = true;
      wakeUp.close();
      await finished;
    },
  };
}
