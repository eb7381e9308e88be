import { connect, type AddressInfo, type Socket } from 'node:net';
import { until } from '@klantreacties/test-harness';
import { createHttpServer, createLogger, createMetrics } from './index.ts';

let logged = '';
const logger = createLogger({ service: 'spec', level: 'info' }, {
  write: (line: string) => void (logged += line),
} as never);
const server = createHttpServer({
  port: 0,
  operatorsPort: 0,
  host: '127.0.0.1',
  production: false,
  logger,
  metrics: createMetrics(),
  parts: () => [],
});
server.app.post('/takes', ({ body }) => ({ taken: String(body).length }));
server.app.get('/waits', async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { waited: true };
});
server.app.post('/staff', {
  onRequest: async (_request, reply) => reply.code(401).send({ errors: [{ message: 'No' }] }),
  handler: () => ({ taken: true }),
});

const portOf = ({ server: http }: typeof server.app) => (http.address() as AddressInfo).port;
const opened: Socket[] = [];

beforeAll(() => server.start());
afterAll(async () => {
  for (const socket of opened) socket.destroy();
  await server.stop();
});
beforeEach(() => {
  logged = '';
});

interface Held {
  socket: Socket;
  received: () => string;
  statuses: () => string[];
  closed: Promise<number>;
}

function open(app = server.app): Held {
  let received = '';
  const began = performance.now();
  const socket = connect({ port: portOf(app), host: '127.0.0.1', noDelay: true });
  opened.push(socket);
  socket.on('data', (chunk) => (received += chunk.toString())).on('error', () => undefined);
  return {
    socket,
    received: () => received,
    statuses: () => [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status!),
    closed: new Promise((resolve) =>
      socket.once('close', () => resolve(performance.now() - began)),
    ),
  };
}

const head = (line: string, type = 'application/json') =>
  `${line} HTTP/1.1\r\nhost: a\r\ncontent-type: ${type}\r\n`;
const chunked = (line: string, type?: string) =>
  `${head(line, type)}transfer-encoding: chunked\r\n\r\n`;
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const sized = (line: string, body: string) =>
  `${head(line)}content-length: ${body.length}\r\n\r\n${body}`;

async function cpuMsOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('a body in pieces', () => {
  it.each([
    ['which is asked for', chunked('POST /takes'), '400', server.app],
    ['at an unknown route', chunked('POST /nowhere'), '400', server.app],
    ['of another type', chunked('POST /takes', 'text/plain'), '415', server.app],
    ['without a type', chunked('POST /takes', ''), '415', server.app],
    ['with a bad token', chunked('POST /staff'), '401', server.app],
    ['of a GET', chunked('GET /nowhere'), '404', server.app],
    ['at the port of operators', chunked('POST /metrics'), '404', server.operators],
    ['at the port of operators, of a GET', chunked('GET /health/live'), '200', server.operators],
  ])(
    'G1: is cut off, having been answered, where they are tiny: %s',
    async (_w, start, status, app) => {
      const held = open(app);
      const spent = await cpuMsOf(async () => {
        held.socket.write(start + chunk('1').repeat(20_000));
        expect(await held.closed).toBeLessThan(6_000);
      });
      expect(held.statuses()).toEqual([status]);
      expect(spent).toBeLessThan(4_000);
      expect(logged).toBe('');
    },
  );

  it('G1: is cut off where each piece comes in a packet of its own', async () => {
    const held = open();
    held.socket.write(chunked('POST /takes') + chunk('"'));
    let gone = false;
    void held.closed.then(() => (gone = true));
    const spent = await cpuMsOf(async () => {
      for (let n = 0; n < 20_000 && !gone; n += 1) {
        held.socket.write(chunk('x'));
        if (n % 20 === 0) await new Promise(setImmediate);
      }
      await held.closed;
    });
    expect(held.statuses()).toEqual(['400']);
    expect(spent).toBeLessThan(1_000);
  });

  it.each([
    ['tiny pieces of nothing but space', chunk(' ').repeat(20_000)],
    ['pieces of ten bytes', chunk('[1,1,1,1,1').repeat(20_000)],
  ])('G1: is cut off: %s', async (_what, body) => {
    const held = open();
    held.socket.write(chunked('POST /takes') + body);
    await held.closed;
    expect(held.statuses()).toEqual(['400']);
  });

  const text = `"${'x'.repeat(1024 ** 2 - 2)}"`;

  it('G1: is taken in pieces as TCP has them', async () => {
    const held = open();
    held.socket.write(`${head('POST /takes')}content-length: ${text.length}\r\n\r\n`);
    for (let at = 0; at < text.length; at += 1_400) {
      held.socket.write(text.slice(at, at + 1_400));
      await new Promise(setImmediate);
    }
    await until(() => held.statuses().length > 0);
    expect(held.statuses()).toEqual(['200']);
    expect(held.received()).toContain(`{"taken":${1024 ** 2 - 2}}`);
  });

  it.each([
    [2_000, 300],
    [900, 1],
    [748, 1_400],
  ])('G1: is taken in %s pieces of %s bytes', async (pieces, bytes) => {
    const held = open();
    const whole = `"${'x'.repeat(pieces * bytes - 2)}"`;
    held.socket.write(chunked('POST /takes'));
    for (let at = 0; at < whole.length; at += bytes)
      held.socket.write(chunk(whole.slice(at, at + bytes)));
    held.socket.write('0\r\n\r\n');
    await until(() => held.statuses().length > 0);
    expect(held.statuses()).toEqual(['200']);
    held.socket.write(sized('POST /takes', '"x"'));
    await until(() => held.statuses().length > 1);
    expect(held.statuses()).toEqual(['200', '200']);
  });
});

describe('a refusal before the end of its body', () => {
  const refused = [
    ['POST /staff', '401', server.app],
    ['GET /nowhere', '404', server.app],
    ['GET /health/live', '200', server.operators],
  ] as const;
  const bodyEnds = [
    ['at once', 0],
    ['before it is answered', 200],
    ['after it was answered', 900],
  ] as const;
  let left: Held[];
  let ended: Promise<Held>[];

  // All of them at once, for each does nothing but wait.
  beforeAll(() => {
    left = refused.map(([line, , app]) => {
      const held = open(app);
      held.socket.write(`${head(line)}content-length: 1000\r\n\r\n[1`);
      return held;
    });
    ended = bodyEnds.map(async ([, afterMs]) => {
      const held = open();
      held.socket.write(`${head('POST /staff')}content-length: 10\r\n\r\n`);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      held.socket.write('1234567890');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return held;
    });
  });

  it.each(refused.map(([line, status], at) => ({ line, status, at })))(
    'G1: is answered, and its connection is closed after about a second: $line',
    async ({ status, at }) => {
      const held = left[at]!;
      const afterMs = await held.closed;
      expect(held.statuses()).toEqual([status]);
      expect(afterMs).toBeGreaterThan(900);
      expect(afterMs).toBeLessThan(3_500);
    },
  );

  it('G1: is answered, and its connection is closed, while bytes keep coming', async () => {
    const held = open();
    held.socket.write(`${head('POST /staff')}content-length: 100000000\r\n\r\n`);
    const more = setInterval(() => held.socket.write('x'.repeat(1_000)), 20);
    const afterMs = await held.closed;
    clearInterval(more);
    expect(held.statuses()).toEqual(['401']);
    expect(afterMs).toBeLessThan(3_500);
  });

  it.each(bodyEnds.map(([when], at) => ({ when, at })))(
    'G1: keeps the connection where the body ends in time: $when',
    async ({ at }) => {
      const held = await ended[at]!;
      expect(held.socket.destroyed).toBe(false);
      held.socket.write(sized('POST /takes', '"x"'));
      await until(() => held.statuses().length === 2);
      expect(held.statuses()).toEqual(['401', '200']);
    },
  );
});

describe('requests at once on one connection', () => {
  const get = 'GET /waits HTTP/1.1\r\nhost: a\r\n\r\n';

  it('G1: are answered up to their number, again and again', async () => {
    const held = open();
    for (const times of [1, 2, 3]) {
      held.socket.write(get.repeat(100));
      await until(() => held.statuses().length === times * 100);
    }
    expect(new Set(held.statuses())).toEqual(new Set(['200']));
  });

  it.each([
    ['101', get.repeat(101)],
    ['2,000', get.repeat(2_000)],
    ['2,000 that are refused', 'GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(2_000)],
    ['2,000 with a body', sized('POST /takes', '"x"').repeat(2_000)],
    ['2,000 that are answered as they come', sized('POST /takes', '').repeat(2_000)],
    ['2,000 without a host', 'GET /waits HTTP/1.0\r\nconnection: keep-alive\r\n\r\n'.repeat(2_000)],
  ])('G1: end the connection where they are more, and others go on: %s', async (_what, sent) => {
    const held = open();
    const spent = await cpuMsOf(async () => {
      held.socket.write(sent);
      const other = open();
      other.socket.write(sized('POST /takes', '"x"'));
      const began = performance.now();
      await until(() => other.statuses().length === 1);
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(await held.closed).toBeLessThan(5_000);
    });
    expect(spent).toBeLessThan(4_000);
    expect(held.statuses().length).toBeLessThanOrEqual(100);
    expect(logged).toBe('');
  });
});

describe('the head of a request', () => {
  const answerTo = async (sent: string) => {
    const held = open();
    held.socket.write(sent);
    await until(() => held.received().includes('\r\n\r\n'));
    held.socket.destroy();
    return { received: held.received(), status: held.statuses()[0] };
  };
  const withHost = (host: string) =>
    `POST /takes HTTP/1.1\r\nhost:${host}\r\ncontent-type: application/json\r\ncontent-length: 3\r\n\r\n"x"`;

  it.each([
    ...[
      '',
      ' ',
      'a b',
      '[',
      '%',
      '[]',
      'a:b',
      'a:99999',
      'a/b',
      'user@a',
      '1.2.3.4.5',
      '[::1',
      'a,b',
    ],
    ...['[:::]', 'a?b', 'a#b', '\u00e9', '<a>', '999.1.1.1', 'a:80:80', ':80'],
  ])('G7: is refused where its host is none: "%s"', async (host) => {
    expect((await answerTo(withHost(` ${host}`))).status).toBe('400');
    expect(logged).toBe('');
  });

  it.each([
    ['HTTP/1.0 without a host', 'GET /waits HTTP/1.0\r\n\r\n'],
    ['HTTP/1.1 without a host', 'GET /waits HTTP/1.1\r\n\r\n'],
    ['two hosts', 'GET /waits HTTP/1.1\r\nhost: a\r\nHost: b\r\n\r\n'],
    ['an address with a wrong host', 'GET http://[/waits HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['an address that cannot be decoded', 'GET /% HTTP/1.1\r\nhost: a\r\n\r\n'],
    [
      'two of authorization',
      `GET /waits HTTP/1.1\r\nhost: a\r\nauthorization: a\r\nAuthorization: b\r\n\r\n`,
    ],
    [
      'two of authorization that are the same',
      `GET /waits HTTP/1.1\r\nhost: a\r\nauthorization: a\r\nauthorization: a\r\n\r\n`,
    ],
  ])('G7: is refused: %s', async (_what, sent) => {
    const { status, received } = await answerTo(sent);
    expect(status).toBe('400');
    expect(received).toContain('cache-control: no-store');
    expect(logged).toBe('');
  });

  it.each([
    '[::1]:4000',
    'localhost',
    'x.example.nl:443',
    'under_score',
    '127.0.0.1:80',
    'EXAMPLE.nl',
    '[2001:db8::1]',
    'xn--mller-kva.nl',
    'a.',
  ])('G7: is taken with the host %s', async (host) => {
    expect((await answerTo(withHost(` ${host}`))).status).toBe('200');
  });

  it('G7: is taken with one authorization and an address in its long form', async () => {
    const sent = 'GET http://a.example.nl/waits HTTP/1.1\r\nhost: a\r\nauthorization: a\r\n\r\n';
    expect((await answerTo(sent)).status).toBe('200');
  });
});

describe('what cannot be read as a request', () => {
  it.each([
    ['400', 'no HTTP', 'MARK\r\n\r\n'],
    ['400', 'a length that is no number', `${head('POST /takes')}content-length: x\r\n\r\n`],
    [
      '400',
      'a length and chunks',
      `${chunked('POST /takes').trimEnd()}\r\ncontent-length: 2\r\n\r\n{}`,
    ],
    ['400', 'an unknown method', 'MARK /takes HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['431', 'a long head', `${head('POST /takes')}x-long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('G7: is answered %s with the headers of every answer: %s', async (status, _what, sent) => {
    for (const app of [server.app, server.operators]) {
      const held = open(app);
      held.socket.write(sent);
      await held.closed;
      expect(held.statuses()).toEqual([status]);
      expect(held.received()).toMatch(/cache-control: no-store/);
      expect(held.received()).toMatch(/x-content-type-options: nosniff/);
      expect(held.received()).not.toContain('MARK');
      expect(JSON.parse(held.received().split('\r\n\r\n')[1]!)).toHaveProperty('errors');
    }
  });
});
