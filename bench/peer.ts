import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { freePort } from '@klantreacties/local-servers';
import { ended } from './system.ts';

/** PostGraphile in one process, on tables of its own in the same PostgreSQL server. */
export interface Peer {
  url: string;
  version: string;
  pid: number;
}

const folder = 'bench/peers';
const startsWithinMs = 30_000;

/** Installs the peers when their lockfile changed since the last time. */
export function installPeers(say: (line: string) => void): void {
  const stamp = `${folder}/node_modules/.installed-lockfile`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing what the bench compares with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('npm ci failed in bench/peers; see the lines above');
  writeFileSync(stamp, wanted);
}

/** Starts the peer on a database that holds the schema `peer`. */
export async function startPeer(
  databaseUrl: string,
  { spawned }: { spawned(stop: () => Promise<void>): void },
): Promise<Peer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['postgraphile-server.mjs'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  spawned(() => ended(child, 'SIGTERM'));
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The peer did not start')), startsWithinMs);
    child.stdout.once('data', () => resolve(clearTimeout(late)));
    child.once('exit', () => reject(new Error('The peer ended')));
  });
  const { version } = JSON.parse(
    readFileSync(`${folder}/node_modules/postgraphile/package.json`, 'utf8'),
  ) as { version: string };
  return { url: `http://127.0.0.1:${port}/graphql`, version, pid: child.pid ?? 0 };
}
