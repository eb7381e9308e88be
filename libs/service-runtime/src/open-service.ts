import type { Directory } from '@klantreacties/organisation';
import { createClock } from './clock.ts';
import { createHttpServer, type HttpServer } from './http-server.ts';
import { createLogger, type Logger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { readDirectory } from './read-directory.ts';
import { runService, type Part } from './run-service.ts';

/** What every process of ours has, before it has any work. */
export interface Service {
  logger: Logger;
  metrics: Metrics;
  /** The business clock. */
  now(): Date;
  directory(): Directory;
  server: HttpServer;
  /** Warns of what an operator should know; holds no value of anyone. */
  report(message: string, cause: unknown): void;
  /** Starts the parts in order, says whether they are ready, and stops them in reverse. */
  run(...parts: Part[]): Promise<void>;
}

/** Opens a process by its settings; nothing listens before `run`. */
export function openService(
  service: string,
  config: {
    PORT: number;
    OPERATORS_PORT: number;
    HOST: string;
    MODE: 'development' | 'production';
    LOG_LEVEL: string;
    DIRECTORY_FILE: string;
    CLOCK_OFFSET_MS?: number;
    TRUSTED_PROXIES?: string[];
  },
): Service {
  const logger = createLogger({ service, level: config.LOG_LEVEL });
  const metrics = createMetrics();
  const parts: Part[] = [];
  const server = createHttpServer({
    port: config.PORT,
    operatorsPort: config.OPERATORS_PORT,
    production: config.MODE === 'production',
    host: config.HOST,
    trustedProxies: config.TRUSTED_PROXIES ?? [],
    logger,
    metrics,
    parts: () => parts,
  });
  return {
    logger,
    metrics,
    now: createClock(config.CLOCK_OFFSET_MS).now,
    directory: readDirectory(config.DIRECTORY_FILE, { logger, metrics }),
    server,
    report: (message, cause) => logger.warn({ cause }, message),
    run(...given) {
      parts.push(...given);
      return runService(logger, parts);
    },
  };
}
