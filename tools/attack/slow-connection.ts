import { connect, type Socket } from 'node:net';

/** How many of the connections were still open at the end; all are closed then. */
export interface SlowConnections {
  open: number;
}

const trickleMs = 1_000;

/** Opens connections that send a byte a second and no end: of the head, or of a body after a whole head. */
export async function openSlowly(
  { hostname, port, pathname }: URL,
  { count, sending, mostMs }: { count: number; sending: 'HEAD' | 'BODY'; mostMs: number },
): Promise<SlowConnections> {
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n`;
  const begin = sending === 'HEAD' ? head : `${head}content-length: 1000\r\n\r\n{`;
  const byte = sending === 'HEAD' ? 'x' : ' ';
  const open = new Set<Socket>();
  const ended = Array.from({ length: count }, () => {
    const socket = connect(Number(port), hostname);
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => undefined);
    socket.write(begin);
    return new Promise<void>((resolve) =>
      socket.once('close', () => {
        open.delete(socket);
        resolve();
      }),
    );
  });
  const trickle = setInterval(() => {
    for (const socket of open) if (socket.writable) socket.write(byte);
  }, trickleMs);
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<void>((resolve) => (late = setTimeout(resolve, mostMs)));
  await Promise.race([Promise.all(ended), tooLate]);
  clearTimeout(late);
  clearInterval(trickle);
  const left = open.size;
  for (const socket of open) socket.destroy();
  return { open: left };
}
