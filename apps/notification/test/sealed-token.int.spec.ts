import { until } from '@klantreacties/test-harness';
import { simpleParser } from 'mailparser';
import type { DeliveryOptions } from '../src/sending/deliver-letters.ts';
import { startFaultyMailServer, type FaultyMailServer } from './faulty-mail-server.ts';
import {
  codeLost,
  sentAgain,
  startBench,
  type Bench,
  type Submitted,
} from './notification-bench.ts';

let bench: Bench;
let server: FaultyMailServer;

beforeAll(async () => {
  bench = await startBench();
}, 60_000);

beforeEach(async () => {
  await bench.database.query("UPDATE letter SET state = 'SENT' WHERE state <> 'SENT'");
  server = await startFaultyMailServer();
});

afterEach(async () => {
  await bench.stopDeliveries();
  await server.stop();
}, 20_000);

afterAll(() => bench?.stop(), 30_000);

const token = 'T0ken-'.repeat(7);
const opened = `https://skar.example.nl/klantreacties/volgen#nieuwe-code=${token}`;
const start = (given: Partial<DeliveryOptions> = {}) =>
  bench.deliver({ smtpUrl: server.url, openToken: async () => token, ...given });

/** All that is stored of the letters of a case. */
async function storedOf({ fact }: Submitted) {
  const rows = await bench.database.query<{ sealed_token: string | null; all: string }>(
    `SELECT p.sealed_token, concat_ws(' ', l::text, p::text) AS all FROM letter l
     JOIN letter_personal p ON p.letter_id = l.id WHERE l.case_id = $1`,
    [fact.subject],
  );
  return { sealed: rows.map((row) => row.sealed_token), all: rows.map(({ all }) => all).join(' ') };
}

describe('D12: the link to a new code', () => {
  it('stands in both parts of the mail, and in nothing that is kept', async () => {
    const one = codeLost('link@example.nl', 'sealed');
    await bench.take(one);
    expect(await storedOf(one)).toMatchObject({ sealed: ['sealed'] });
    await start();
    await bench.until(one, 'E17', 'SENT');
    const [mail] = server.read.filter(({ to }) => to === 'link@example.nl');
    const parsed = await simpleParser(mail?.raw ?? '');
    expect(parsed.text).toContain(opened);
    expect(parsed.html).toContain(opened);
    const { sealed, all } = await storedOf(one);
    expect(sealed).toEqual([null]);
    expect(all).not.toContain(token);
    expect(all).toContain('https://skar.example.nl/klantreacties/volgen#nieuwe-code');
    const outbox = await bench.database.query<{ all: string }>(
      "SELECT string_agg(o::text, ' ') AS all FROM outbox o",
    );
    expect(outbox[0]?.all).not.toContain(token);
  }, 30_000);

  it('is the same one in each copy while the mail server puts it off, and gone once refused', async () => {
    const [late, refused] = [
      codeLost('later@example.nl', 'sealed'),
      codeLost('gone@example.nl', 'sealed'),
    ];
    server.answersToData.push(451, 421);
    await bench.take(late);
    await start();
    await bench.until(late, 'E17', 'SENT');
    for (const { raw } of server.read) expect(raw.replaceAll('=\r\n', '')).toContain(token);
    server.answersToData.push(550);
    await bench.take(refused);
    await bench.until(refused, 'E17', 'FAILED');
    expect((await storedOf(refused)).sealed).toContain(null);
    expect((await storedOf(refused)).sealed).not.toContain('sealed');
  }, 30_000);

  it('goes to the address for which it was asked, not to one that came since', async () => {
    const one = codeLost('asked@example.nl', 'sealed');
    await bench.take(one);
    await bench.database.transact((session) =>
      bench.store.readdress(session, one.fact.subject, 'since@example.nl'),
    );
    await start();
    await bench.until(one, 'E17', 'SENT');
    expect(server.read.map(({ to }) => to)).toEqual(['asked@example.nl']);
  }, 30_000);

  it('is never sent again, for its letter holds none any more', async () => {
    const one = codeLost('once@example.nl', 'sealed');
    await bench.take(one);
    await start();
    const { id } = await bench.until(one, 'E17', 'SENT');
    await bench.take(sentAgain(one, 'again@example.nl', [id]));
    const anyTime = { since: new Date(0), until: new Date('2100-01-01T00:00:00Z') };
    const wanted = { letterIds: [id], besides: { outdatedIds: [], went: anyTime } };
    const written = await bench.database.transact((session) =>
      bench.store.written(session, one.fact.subject, wanted),
    );
    expect(written).toEqual([]);
    expect((await bench.lettersOf(one)).map(({ letter }) => letter)).toEqual(['E17']);
  }, 30_000);

  it.each<[string, Partial<DeliveryOptions>]>([
    ['that waited for two days', { now: () => new Date('2026-11-15T10:00:00Z') }],
    ['of a reaction that was erased', { openToken: async () => null }],
  ])(
    'does not go out %s, and is gone',
    async (_what, given) => {
      const one = codeLost('void@example.nl', 'sealed');
      await bench.take(one);
      await start(given);
      await bench.until(one, 'E17', 'WITHDRAWN');
      expect(server.read).toEqual([]);
      expect((await storedOf(one)).sealed).toEqual([null]);
    },
    30_000,
  );

  it('waits while its key cannot be read, and holds up no other letter', async () => {
    const [one, other] = [
      codeLost('waits@example.nl', 'no key'),
      codeLost('goes@example.nl', 'sealed'),
    ];
    let away = true;
    await bench.take(one);
    await bench.take(other);
    await start({
      async openToken(_caseId, sealed) {
        if (sealed === 'no key' && away) throw new Error('away');
        return token;
      },
    });
    await bench.until(other, 'E17', 'SENT');
    await until(async () => ((await bench.lettersOf(one))[0]?.attempts ?? 0) > 1);
    away = false;
    await bench.until(one, 'E17', 'SENT');
  }, 30_000);
});
