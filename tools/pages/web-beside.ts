import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@klantreacties/local-servers';
import type { OnStack } from '../../apps/journeys/test/on-stack.ts';
import { newServiceKeys } from '../stack/keys.ts';
import { ServiceProcess } from '../stack/service-process.ts';

/** One more process of the pages beside that of the stack, on a port of its own, with other settings where given. */
export async function startWebBeside(
  at: OnStack,
  settings: Record<string, string>,
  port?: number,
): Promise<{ web: string; stop(): Promise<void> }> {
  const logFolder = mkdtempSync(join(tmpdir(), 'klantreacties-web-beside-'));
  const [listensAt, operatorsPort] = [port ?? (await freePort()), await freePort()];
  const keys = newServiceKeys('development-');
  const web = new ServiceProcess('web', {
    environment: {
      MODE: 'development',
      HOST: '127.0.0.1',
      PORT: String(listensAt),
      OPERATORS_PORT: String(operatorsPort),
      LOG_LEVEL: 'silent',
      DIRECTORY_FILE: 'libs/organisation/directory.yaml',
      GATEWAY_URL: at.stack.graphOfPages,
      VISITOR_KEYS: keys['VISITOR_KEYS'] ?? '',
      SESSION_KEYS: keys['SESSION_KEYS'] ?? '',
      OIDC_ISSUER: at.stack.issuer,
      ...settings,
    },
    logFolder,
    say: () => undefined,
    spawned: () => undefined,
  });
  web.start();
  await web.untilReady();
  return {
    web: `http://127.0.0.1:${listensAt}`,
    async stop() {
      await web.stop();
      rmSync(logFolder, { recursive: true });
    },
  };
}
