import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// Reads a body to its end, keeps nothing of it, and answers; what any server does at least.
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end('{}');
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
