import { createServer } from 'node:net';

const lowest = 20_000;
const perProcess = 32;
const count = 384 * perProcess;

let given = 0;

/**
 * A TCP port of this machine that nobody listens on. The system never takes it by itself: it lies
 * below the ports that Linux (from 32768) and other systems (from 49152, RFC 6335) choose for
 * outgoing connections and for port 0. Every process begins at ports of its own, and no port is
 * given twice until all have been.
 */
export async function freePort(): Promise<number> {
  const begin = process.pid * perProcess;
  for (let tried = 0; tried < count; tried += 1) {
    const port = lowest + ((begin + given) % count);
    given += 1;
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${lowest} to ${lowest + count - 1} is free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
