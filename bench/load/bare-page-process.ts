import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';

// One page, told by who forked this, on a route that does nothing but send it.
process.once('message', async (html: string) => {
  const app = fastify();
  app.get('/', async (_request, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').send(html),
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.send?.((app.server.address() as AddressInfo).port);
});
process.once('disconnect', () => process.exit());
