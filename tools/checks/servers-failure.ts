import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, startPostgres } from '@klantreacties/test-harness';

type Servers = Readonly<
  Record<string, (dataDir: string) => Promise<{ stop(): Promise<unknown> | void }>>
>;

const servers: Servers = {
  PostgreSQL: (dataDir) => startPostgres(dataDir),
  Kafka: (dataDir) => startKafka(dataDir),
};

/** Whether a run of Jest with these arguments has specs that need the servers, and is no choice of some. */
export function needsServers(args: readonly string[]): boolean {
  if (args.some((arg) => arg.startsWith('--testPathPatterns'))) return false;
  const at = args.indexOf('--selectProjects');
  const chosen = at < 0 ? ['integration'] : args.slice(at + 1);
  return chosen.some((name) => name === 'integration' || name === 'journeys');
}

/**
 * Starts each server once, before the specs that need it; gives why one cannot start, or null. Every spec
 * would find out for itself otherwise, and a run that cannot pass would take its whole time.
 */
export async function serversFailure(all: Servers = servers): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreacties-servers-'));
  try {
    const started = await Promise.all(
      Object.entries(all).map(async ([name, start]) => {
        try {
          await (await start(join(folder, name))).stop();
          return null;
        } catch (cause) {
          return `${name} cannot start: ${(cause as Error).message}`;
        }
      }),
    );
    return started.find((failure) => failure !== null) ?? null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
