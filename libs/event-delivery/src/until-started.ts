import { setTimeout as pause } from 'node:timers/promises';

/** What delivery needs of a service's log and measures. */
export interface Observability {
  logger: { warn(fields: object, message: string): void };
  metrics: {
    observe(name: string, help: string, read: () => Promise<number>): void;
    observeBy(
      name: string,
      help: string,
      label: string,
      read: () => Promise<Map<string, number>>,
    ): void;
  };
}

/** What a service starts and stops. */
export interface Part {
  readonly name: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  problem?(): string | null;
}

/** A part that waits for Kafka without holding up the others. */
export function untilStarted(options: {
  name: string;
  logger: Observability['logger'];
  begin(): Promise<void>;
  end(): Promise<void>;
  problem(): string | null;
}): Part {
  let stopping = false;
  const keepTrying = async () => {
    while (!stopping) {
      try {
        await options.begin();
        return;
      } catch (cause) {
        options.logger.warn({ part: options.name, cause }, 'Kafka is not there yet');
        await pause(1_000);
      }
    }
  };
  return {
    name: options.name,
    async start() {
      void keepTrying();
    },
    async stop() {
      stopping = true;
      await options.end();
    },
    problem: options.problem,
  };
}
