import { connect, type AddressInfo } from 'node:net';
import { createHttpServer, createLogger, createMetrics, sizeLimits, type Part } from './index.ts';

const logger = createLogger({ service: 'spec', level: 'silent' });
const json = { 'content-type': 'application/json' };

function serverWith({
  parts = [] as Part[],
  production = false,
  times = {},
  trustedProxies = [] as string[],
} = {}) {
  const server = createHttpServer({
    port: 0,
    operatorsPort: 0,
    host: '127.0.0.1',
    production,
    trustedProxies,
    logger,
    metrics: createMetrics(),
    parts: () => parts,
    times: { headMs: 10_000, requestMs: 30_000, idleMs: 75_000, checkedEveryMs: 1_000, ...times },
  });
  server.app.post('/takes', () => ({ taken: true }));
  server.app.get('/address', ({ ip }) => ({ ip }));
  server.app.post('/fails', () => {
    throw new Error('MARK');
  });
  server.app.post('/staff', {
    onRequest: async (request) => {
      request.sizeLimits = sizeLimits.staff;
    },
    handler: () => ({ taken: true }),
  });
  return server;
}

const textOf = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
const listOf = (items: number) => `[${Array.from({ length: items }, () => 1).join()}]`;
const objectOf = (fields: number) =>
  `{${Array.from({ length: fields }, (_, n) => `"k${n}":1`).join()}}`;
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('the size of a request', () => {
  const { app } = serverWith();
  const post = (url: string, payload: string | Buffer, headers = {}) =>
    app.inject({ method: 'POST', url, payload, headers: { ...json, ...headers } });

  it.each([
    ['/takes', 1024 ** 2],
    ['/staff', 4 * 1024 ** 2],
  ])('G1: is at most its body limit at %s', async (url, bytes) => {
    expect((await post(url, textOf(bytes))).statusCode).toBe(200);
    const refused = await post(url, textOf(bytes + 1));
    expect(refused.statusCode).toBe(413);
    expect(refused.json().errors[0].message).toBe(`The body is larger than ${bytes / 1024} KiB`);
  });

  it.each([
    ['/takes', 'fields', objectOf(1_999), objectOf(2_000)],
    ['/staff', 'fields', objectOf(19_999), objectOf(20_000)],
    ['/takes', 'levels', nested(20), nested(21)],
    ['/staff', 'levels', nested(20), nested(21)],
    ['/takes', 'items', listOf(100), listOf(101)],
    ['/staff', 'items', listOf(100), listOf(101)],
    ['/takes', 'empty lists', `[${'[],'.repeat(99)}[]]`, `[${'[],'.repeat(100)}[]]`],
    [
      '/takes',
      'one key again and again',
      `{${'"a":1,'.repeat(1_998)}"a":1}`,
      `{${'"a":1,'.repeat(1_999)}"a":1}`,
    ],
  ])('G1: is at most its number at %s: %s', async (url, _what, within, over) => {
    expect((await post(url, within)).statusCode).toBe(200);
    expect((await post(url, over)).statusCode).toBe(400);
  });

  it.each([
    ['malformed', '{"a":'],
    ['empty', ''],
    ['open for ever', '['.repeat(500_000)],
    ['open with objects', '{"a":'.repeat(100_000)],
    ['closed only', ']'.repeat(500_000)],
    ['all commas', ','.repeat(500_000)],
    ['wrong brackets', `${'[}'.repeat(5_000)}`],
    ['an own prototype', '{"__proto__":{"a":1}}'],
    ['an own prototype in other letters', '{"\\u005f_proto__":{"a":1}}'],
    ['a constructor of its own', '{"constructor":{"prototype":{}}}'],
    ['cut in a string', '{"a":"x'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('G1: refuses a body that is %s', async (_what, body) => {
    expect((await post('/takes', body)).statusCode).toBe(400);
  });

  it.each([
    ['gzip', json, { 'content-encoding': 'gzip' }],
    ['deflate', json, { 'content-encoding': 'DEFLATE' }],
    ['brotli', json, { 'content-encoding': 'br' }],
    ['UTF-16', {}, { 'content-type': 'application/json; charset=utf-16' }],
    ['a form', {}, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['several parts', {}, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', {}, { 'content-type': 'text/plain' }],
  ])('G1: takes no %s', async (_what, _json, headers) => {
    expect((await post('/takes', '{}', headers)).statusCode).toBe(415);
  });

  it('takes JSON that says that it is in UTF-8', async () => {
    const headers = { 'content-type': 'application/json; charset="UTF-8"' };
    expect((await post('/takes', '{"a":"\\"[[,é"}', headers)).statusCode).toBe(200);
  });

  it('shows no value and no stack', async () => {
    const failed = await post('/fails', '{}');
    expect(failed.statusCode).toBe(500);
    expect(failed.body).not.toMatch(/MARK|at /);
    expect((await app.inject('/MARK')).body).not.toContain('MARK');
  });
});

describe('the time of a request', () => {
  const times = { headMs: 200, requestMs: 600, idleMs: 1_000, checkedEveryMs: 50 };
  const server = serverWith({ times });
  // One process sends and takes many megabytes here, in which a busy machine needs longer for a head.
  const patient = serverWith({ times: { idleMs: 1_000 } });
  const portOf = ({ app }: typeof server) => (app.server.address() as AddressInfo).port;

  beforeAll(async () => {
    await Promise.all([server.start(), patient.start()]);
  });
  afterAll(() => Promise.all([server.stop(), patient.stop()]));

  // What the server said until it ended the connection, and when that was.
  const heldFor = (send: string, of = server) =>
    new Promise<{ received: string; afterMs: number }>((resolve) => {
      const began = performance.now();
      let received = '';
      const socket = connect(portOf(of), '127.0.0.1', () => socket.write(send));
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve({ received, afterMs: performance.now() - began }));
    });
  const head = 'POST /takes HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

  it.each([
    ['a connection that says nothing', '', 200],
    ['a head that does not end', head, 200],
    ['a body that does not come', `${head}content-length: 10\r\n\r\n`, 600],
    ['a body shorter than announced', `${head}content-length: 10\r\n\r\n{}`, 600],
    ['chunks that do not end', `${head}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`, 600],
  ])('G7: ends %s', async (_what, send, afterMs) => {
    const held = await heldFor(send);
    expect(held.afterMs).toBeGreaterThan(afterMs - 50);
    expect(held.afterMs).toBeLessThan(afterMs + 1_500);
    expect(held.received).not.toContain('200 OK');
  });

  it('G7: keeps a connection after an answer for its time, then ends it', async () => {
    const { received, afterMs } = await heldFor(`${head}content-length: 2\r\n\r\n{}`);
    expect(received).toContain('200 OK');
    expect(afterMs).toBeGreaterThan(900);
    expect(afterMs).toBeLessThan(3_900);
  });

  it('G1: answers what is refused before the rest of it has come, and lets go of the sender', async () => {
    const { received, afterMs } = await heldFor(
      `${head}content-length: 900000\r\n\r\n[${'1,'.repeat(5_000)}`,
    );
    expect(received).toContain('400 Bad Request');
    expect(afterMs).toBeLessThan(4_900);
  });

  it('G1: goes on at once on a connection that is still sending what was refused', async () => {
    const announced = 8_000_000;
    const refused = `${head}content-length: ${announced}\r\n\r\n${'x'.repeat(announced)}`;
    const { received, afterMs } = await heldFor(
      `${refused.repeat(3)}${head}content-length: 2\r\n\r\n{}`,
      patient,
    );
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual([
      ...Array.from({ length: 3 }, () => 'HTTP/1.1 413'),
      'HTTP/1.1 200',
    ]);
    expect(afterMs).toBeLessThan(8_000);
  });

  it('G1: gives the memory of what is refused back while it comes in', async () => {
    const megabytes = 40;
    const before = process.memoryUsage().arrayBuffers;
    const piece = Buffer.alloc(1024 ** 2, 'x');
    const kept = await new Promise<number>((resolve) => {
      const socket = connect(portOf(patient), '127.0.0.1', () => {
        socket.write(`${head}content-length: ${megabytes * piece.length}\r\n\r\n`);
        for (let sent = 0; sent < megabytes; sent += 1) socket.write(piece);
      });
      socket.once('error', () => undefined);
      socket.once('data', () => {
        resolve(process.memoryUsage().arrayBuffers - before);
        socket.destroy();
      });
    });
    expect(kept).toBeLessThan(8 * 1024 ** 2);
  });

  it('G1: counts chunks without a length', async () => {
    const chunk = `${(1024 ** 2 + 1).toString(16)}\r\n${textOf(1024 ** 2 + 1)}\r\n0\r\n\r\n`;
    const { received } = await heldFor(`${head}transfer-encoding: chunked\r\n\r\n${chunk}`);
    expect(received).toContain('413 Payload Too Large');
  });

  it('G1: refuses a head of more than 16 kB', async () => {
    const { received } = await heldFor(`${head}x-long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(received).toContain('431 Request Header Fields Too Large');
  });
});

describe('the ports', () => {
  const part = (problem: string | null): Part => ({
    name: 'kafka',
    start: async () => undefined,
    stop: async () => undefined,
    problem: () => problem,
  });

  it('shows operators whether it is ready, and names the part that is not', async () => {
    const ready = await serverWith({ parts: [part(null)] }).operators.inject('/health/ready');
    expect(ready.statusCode).toBe(200);
    const { operators } = serverWith({ parts: [part('not joined')] });
    const answer = await operators.inject('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ problems: [{ part: 'kafka', problem: 'not joined' }] });
  });

  it('counts requests by route', async () => {
    const { app, operators } = serverWith();
    await app.inject({ method: 'POST', url: '/takes', payload: '{}', headers: json });
    expect((await operators.inject('/metrics')).body).toContain('route="/takes",status="200"} 1');
  });

  it.each(['/metrics', '/health/ready', '/health/live'])(
    'G7: has %s on the port of operators alone',
    async (url) => {
      const { app, operators } = serverWith();
      expect((await app.inject(url)).statusCode).toBe(404);
      expect((await operators.inject(url)).statusCode).toBe(200);
    },
  );
});

describe('the address of a caller', () => {
  it.each([
    [[], '192.0.2.1', '192.0.2.1'],
    [['192.0.2.0/24'], '192.0.2.1', '203.0.113.7'],
    [['192.0.2.0/24'], '::ffff:192.0.2.1', '203.0.113.7'],
    [['192.0.2.0/24'], '198.51.100.1', '198.51.100.1'],
  ])('is what %j say, connected from %s: %s', async (trustedProxies, remoteAddress, ip) => {
    const { app } = serverWith({ trustedProxies });
    const headers = { 'x-forwarded-for': '203.0.113.9, 203.0.113.7' };
    expect((await app.inject({ url: '/address', headers, remoteAddress })).json()).toEqual({ ip });
  });
});

describe('the headers of an answer', () => {
  it('G7: let nobody keep, frame or sniff it, also where it is refused', async () => {
    const { app } = serverWith();
    for (const url of ['/takes', '/fails', '/nowhere']) {
      const { headers } = await app.inject({ method: 'POST', url, payload: '[', headers: json });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('G7: ask for TLS in production', async () => {
    const { headers } = await serverWith({ production: true }).app.inject('/');
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/);
  });
});
