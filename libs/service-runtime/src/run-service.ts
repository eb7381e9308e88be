import type { Logger } from './logger.ts';

/** Something that a process starts, watches and stops. */
export interface Part {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Why the process is not ready because of this part, or null. */
  problem?(): string | null;
}

const stopDeadlineMs = 3_500;

/**
 * Starts the parts in order and stops them in reverse on SIGTERM or SIGINT, or when one of them calls
 * `fail`: then with exit code 1, so that what supervises the process starts it anew.
 */
export async function runService(logger: Logger, parts: readonly Part[]): Promise<void> {
  const started: Part[] = [];
  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(code || 1), stopDeadlineMs).unref();
    for (const part of started.reverse())
      await part
        .stop()
        .catch((cause) => logger.error({ part: part.name, cause }, 'A part did not stop'));
    process.exit(code);
  };
  // Not `once`: Apollo Server raises the signal a second time, which would end the process in the middle.
  process.on('SIGTERM', () => void end(0));
  process.on('SIGINT', () => void end(0));
  process.on('uncaughtException', (cause) => {
    logger.error({ cause }, 'Nobody caught an error');
    void end(1);
  });
  failHandler = (cause) => {
    logger.error({ cause }, 'The service cannot go on and ends to be started anew');
    void end(1);
  };
  for (const part of parts) {
    if (ending) return;
    started.push(part);
    await part.start().catch((cause) => {
      logger.error({ part: part.name, cause }, 'A part did not start');
      return end(1);
    });
  }
  logger.info('The service is started');
}

let failHandler: (cause: unknown) => void = () => undefined;

/** Ends the process in order because it cannot do its work any more. */
export function fail(cause: unknown): void {
  failHandler(cause);
}
