import { createServer } from 'node:net';
import { freePort } from './free-port.ts';

describe('a free port', () => {
  it('is never one that the system gives to an outgoing connection', async () => {
    const ports = await Promise.all(Array.from({ length: 40 }, () => freePort()));
    expect(Math.min(...ports)).toBeGreaterThanOrEqual(20_000);
    expect(Math.max(...ports)).toBeLessThan(32_768);
    expect(new Set(ports).size).toBe(40);
  });

  it('is not one on which somebody listens', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port + 1, '127.0.0.1', resolve));
    try {
      expect(await freePort()).not.toBe(port + 1);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
