import type { Directory } from '@klantreacties/organisation';
import type { Logger, Part } from '@klantreacties/service-runtime';
import { recheckCases, type RecheckPorts } from './use-cases/case/recheck-cases.ts';
import { stateAccess, type StatingPorts } from './use-cases/case/state-access.ts';

const everyMs = 2_000;

/**
 * Checks all cases at the start and whenever the directory is replaced, and first states of those of before who is
 * shut out. A check that fails is logged and tried
 * again; a directory is never refused for what it finds.
 */
export function recheckPart(ports: RecheckPorts & StatingPorts & { logger: Logger }): Part {
  const { logger, directory } = ports;
  let checked: Directory | null = null;
  let running: Promise<void> = Promise.resolve();
  let isRunning = false;
  let timer: NodeJS.Timeout | null = null;

  const check = async () => {
    const current = directory();
    if (isRunning || current === checked) return;
    isRunning = true;
    try {
      const stated = await stateAccess(ports);
      if (stated > 0) logger.info({ stated }, 'Facts say who is shut out of cases of before');
      const cases = await recheckCases({ ...ports, directory: () => current });
      checked = current;
      if (cases > 0) logger.info({ cases }, 'All cases were checked with the directory');
    } catch (cause) {
      logger.error({ cause }, 'The cases could not be checked with the directory');
    } finally {
      isRunning = false;
    }
  };

  return {
    name: 'check of the cases',
    async start() {
      const go = () => {
        running = check();
      };
      timer = setInterval(go, everyMs);
      go();
    },
    async stop() {
      if (timer !== null) clearInterval(timer);
      await running;
    },
  };
}
