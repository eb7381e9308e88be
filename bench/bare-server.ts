import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ended } from './system.ts';

/** Starts a bare server of `load/` in a process of its own, which hears `told` where there is something to tell. Gives its address. */
export async function startBare(
  name: 'bare-server' | 'bare-page',
  spawned: (end: () => Promise<void>) => void,
  told?: string,
): Promise<string> {
  const entry = fileURLToPath(new URL(`./load/${name}-process.ts`, import.meta.url));
  const child = fork(entry, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  spawned(() => ended(child, 'SIGTERM'));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (used) => resolve(used as number));
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}`)));
    if (told !== undefined) child.send(told);
  });
  return `http://127.0.0.1:${port}/`;
}
