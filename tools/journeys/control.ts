import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { services, type StackSettings } from '../stack/settings.ts';
import type { Stack } from '../stack/stack.ts';

/** What the control end point has in its hands. */
export interface Controlled {
  settings: StackSettings;
  stack: Stack;
  broker: { kill(): Promise<void>; start(): Promise<void> } | null;
}

/**
 * Lets specs steer the stack of another process over HTTP on loopback. `/turn` answers at once but ends
 * only when the caller goes: till then no other caller gets a first byte, so that spec files take turns.
 */
export async function startControl(
  starting: Promise<Controlled>,
): Promise<{ url: string; stop(): Promise<void> }> {
  let turn = Promise.resolve();
  const server = createServer((request, response) => {
    const mine = turn;
    if (request.url === '/turn') {
      const gone = new Promise<void>((resolve) => response.once('close', resolve));
      turn = turn.then(() => gone);
      void mine.then(() => response.writeHead(200).write('your turn\n'));
      return;
    }
    answer(request, response, starting).catch((cause: Error) => {
      response.writeHead(500).end(cause.message);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  starting: Promise<Controlled>,
): Promise<void> {
  const controlled = await starting;
  const url = new URL(request.url ?? '/', 'http://control');
  if (url.pathname === '/stack') {
    response.setHeader('content-type', 'application/json');
    const { port, dataFolder, directoryFile, given } = controlled.settings;
    const { databaseUrl } = given;
    response.end(JSON.stringify({ port, dataFolder, directoryFile, databaseUrl }));
    return;
  }
  await steer(url, controlled);
  response.end();
}

async function steer(url: URL, { stack, broker }: Controlled): Promise<void> {
  const text = (name: string) => url.searchParams.get(name) ?? '';
  const number = (name: string) => Number(text(name));
  if (url.pathname.startsWith('/broker/') && broker === null)
    throw new Error('The broker of this run is given and cannot be stopped');
  switch (url.pathname) {
    case '/broker/kill':
      return broker?.kill();
    case '/broker/start':
      return broker?.start();
    case '/mail/fail':
      return stack.failMail(number('times'), number('code'));
    case '/mail/refuse':
      return stack.refuseMail(text('address'));
    case '/mail/accept':
      return stack.acceptMail(text('address'));
    case '/service/kill': {
      const service = services.find((name) => name === text('service'));
      if (service !== undefined) return stack.kill(service);
    }
  }
  throw new Error(`The control end point does not know ${url.pathname}${url.search}`);
}
