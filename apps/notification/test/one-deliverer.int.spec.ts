import { until } from '@klantreacties/test-harness';
import { createDeliveryTurns } from '../src/persistence/postgres-delivery-turns.ts';
import type { LetterStore } from '../src/sending/letter-store.ts';
import { startFaultyMailServer, type FaultyMailServer } from './faulty-mail-server.ts';
import { startBench, submitted, type Bench } from './notification-bench.ts';

let bench: Bench;
let server: FaultyMailServer;

beforeAll(async () => {
  bench = await startBench();
}, 60_000);

beforeEach(async () => {
  server = await startFaultyMailServer();
});

afterEach(async () => {
  await bench.stopDeliveries();
  await server.stop();
}, 20_000);

afterAll(() => bench?.stop(), 30_000);

const readFor = (address: string) => server.read.filter(({ to }) => to === address);
const start = (store: LetterStore = bench.store) => {
  const turns = createDeliveryTurns(bench.openAnother().pool);
  return bench.deliver({ smtpUrl: server.url, turns, store });
};
const holders = () =>
  bench.database.query<{ pid: number }>(
    "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted",
  );

/** A store whose `sent` fails the first `times`, before or after it did its work. */
function forgetful(times: number, when: 'before' | 'after'): LetterStore {
  let left = times;
  return {
    ...bench.store,
    async sent(letters) {
      const fails = left > 0;
      left -= 1;
      if (!fails || when === 'after') await bench.store.sent(letters);
      if (fails) throw new Error('The connection was lost');
    },
  };
}

describe('a letter that the mail server took', () => {
  it.each(['before', 'after'] as const)(
    'is recorded though the database is away %s it could be, and goes out once',
    async (when) => {
      const one = submitted(`taken-${when}@example.nl`);
      await bench.deliver({ smtpUrl: server.url, store: forgetful(4, when) });
      await bench.take(one);
      expect(await bench.until(one, 'E01', 'SENT')).toMatchObject({ attempts: 1 });
      expect(readFor(`taken-${when}@example.nl`)).toHaveLength(1);
      const facts = (await bench.factsOf(one)).filter(({ letter }) => letter === 'E01');
      expect(facts.map(({ kind }) => kind)).toEqual(['queued', 'sent']);
    },
    30_000,
  );

  it('goes out once though its instance loses the turn before it is recorded', async () => {
    const one = submitted('lost@example.nl');
    await start(forgetful(3, 'before'));
    await bench.take(one);
    await until(() => readFor('lost@example.nl').length === 1);
    await start();
    for (const { pid } of await holders())
      await bench.database.query('SELECT pg_terminate_backend($1)', [pid]);
    await bench.until(one, 'E01', 'SENT');
    const after = submitted('after-loss@example.nl');
    await bench.take(after);
    await bench.until(after, 'E01', 'SENT');
    expect(readFor('lost@example.nl')).toHaveLength(1);
    expect(readFor('after-loss@example.nl')).toHaveLength(1);
  }, 30_000);
});

describe('two instances', () => {
  it('deliver one at a time: the second takes back nothing that the first is sending', async () => {
    const one = submitted('slow@example.nl');
    server.answersToData.push({ lateMs: 1_500 }, { lateMs: 1_500 });
    await start();
    await bench.take(one);
    await until(() => readFor('slow@example.nl').length === 1);
    await start();
    await bench.until(one, 'E01', 'SENT');
    expect(await holders()).toHaveLength(1);
    expect(readFor('slow@example.nl')).toHaveLength(1);
    expect(await bench.lettersOf(one)).toContainEqual(
      expect.objectContaining({ letter: 'E01', attempts: 1 }),
    );
  }, 30_000);

  it('send every letter once, also while the turn goes from one to the other', async () => {
    await start();
    await start();
    const many = Array.from({ length: 20 }, (_, n) => submitted(`many-${n}@example.nl`));
    for (const [n, one] of many.entries()) {
      await bench.take(one);
      if (n % 7 !== 6) continue;
      for (const { pid } of await holders())
        await bench.database.query('SELECT pg_terminate_backend($1)', [pid]);
    }
    for (const one of many) await bench.until(one, 'E01', 'SENT');
    const cut = server.read.length - new Set(server.read.map(({ messageId }) => messageId)).size;
    // A turn that is lost cuts its letters off, which may fall between DATA and its answer: at most 4 each time.
    expect(cut).toBeLessThanOrEqual(2 * 4);
  }, 60_000);

  it('go on when the one that delivers stops', async () => {
    const first = await start();
    await start();
    await until(async () => (await holders()).length === 1);
    await first.stop();
    const one = submitted('next@example.nl');
    await bench.take(one);
    await bench.until(one, 'E01', 'SENT');
    expect(readFor('next@example.nl')).toHaveLength(1);
  }, 30_000);
});

describe('the turn', () => {
  it('is lost with its connection, and another can have it', async () => {
    const [mine, other] = [bench.openAnother(), bench.openAnother()].map(({ pool }) =>
      createDeliveryTurns(pool),
    );
    const turn = (await mine!.take())!;
    expect(await other!.take()).toBeNull();
    expect(turn.lost.aborted).toBe(false);
    await bench.database.query('SELECT pg_terminate_backend($1)', [(await holders())[0]!.pid]);
    await until(() => turn.lost.aborted);
    await turn.release();
    const next = (await other!.take())!;
    expect(next.lost.aborted).toBe(false);
    await next.release();
    await until(async () => (await holders()).length === 0);
  }, 30_000);
});
