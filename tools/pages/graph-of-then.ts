import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@klantreacties/local-servers';
import type { OnStack } from '../../apps/journeys/test/on-stack.ts';
import { databaseUrlsBy } from '../stack/databases.ts';
import { environmentOf } from '../stack/environment.ts';
import { keysIn } from '../stack/keys.ts';
import { ServiceProcess } from '../stack/service-process.ts';
import { hasData } from '../stack/services.ts';
import type { StackSettings } from '../stack/settings.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const moved = ['case-handling', 'gateway'] as const;

/**
 * A graph on the same data whose cases are led by a clock of some days ago, as `CLOCK_OFFSET_MS` sets it: what people do
 * there was done then. The graph of the stack goes on beside it, with the time of now.
 */
export async function startGraphOfThen(
  at: OnStack,
  { daysAgo }: { daysAgo: number },
): Promise<{ graph: string; stop(): Promise<void> }> {
  const told = (await (await fetch(`${process.env['JOURNEYS_CONTROL']}/stack`)).json()) as Pick<
    StackSettings,
    'port' | 'dataFolder' | 'directoryFile'
  > & { databaseUrl: StackSettings['given']['databaseUrl'] };
  const { port, dataFolder, directoryFile, databaseUrl } = told;
  const settings: StackSettings = {
    dataFolder,
    directoryFile,
    port: { ...port },
    given: { databaseUrl },
    clockOffsetMs: -daysAgo * dayMs,
  };
  for (const service of moved)
    for (const name of [service, `${service}-operators`] as const)
      settings.port[name] = await freePort();
  const logFolder = mkdtempSync(join(tmpdir(), 'klantreacties-of-then-'));
  const keys = keysIn(dataFolder);
  const { brokers, issuer } = at.stack;
  const running = moved.map((service) => {
    const urls = hasData(service) ? databaseUrlsBy(settings, service, keys) : null;
    const addresses = { brokers, issuer, smtpUrl: '' };
    return new ServiceProcess(service, {
      environment: environmentOf(service, settings, { keys, urls, addresses }),
      logFolder,
      say: () => undefined,
      spawned: () => undefined,
    });
  });
  for (const service of running) service.start();
  await Promise.all(running.map((service) => service.untilReady()));
  return {
    graph: `http://127.0.0.1:${settings.port.gateway}/graphql`,
    async stop() {
      await Promise.all(running.map((service) => service.stop()));
      rmSync(logFolder, { recursive: true });
    },
  };
}
