import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
