import { parseFact } from '@klantreacties/event-contracts';
import { until } from '@klantreacties/test-harness';
import { simpleParser } from 'mailparser';
import { startFaultyMailServer, type Answer, type FaultyMailServer } from './faulty-mail-server.ts';
import {
  judged,
  progressOn,
  registered,
  startBench,
  submitted,
  type Bench,
} from './notification-bench.ts';

let bench: Bench;
let server: FaultyMailServer;

beforeAll(async () => {
  bench = await startBench();
}, 60_000);

beforeEach(async () => {
  // Letters to P&K of earlier specs would use up the answers of this one.
  await bench.database.query("UPDATE letter SET state = 'SENT' WHERE state <> 'SENT'");
  server = await startFaultyMailServer();
});

afterEach(async () => {
  await bench.stopDeliveries();
  await server.stop();
}, 20_000);

afterAll(() => bench?.stop(), 30_000);

/** A reaction whose E01 alone is left to send. */
async function oneLetter(address: string) {
  const one = submitted(address);
  await bench.take(one);
  await bench.database.query(
    "UPDATE letter SET state = 'SENT' WHERE case_id = $1 AND letter = 'N01'",
    [one.fact.subject],
  );
  return one;
}

const readFor = (address: string) => server.read.filter(({ to }) => to === address);
const start = (answerTimeoutMs = 400) => bench.deliver({ smtpUrl: server.url, answerTimeoutMs });

/** Answers after which nobody can know whether the server has the letter. */
const unknown = (answer: Answer) => answer === 'die' || answer === 'hang';

describe('the headers of a letter', () => {
  const header = (raw: string, name: string) =>
    new RegExp(`^${name}: ((?:.*\\r?\\n[ \\t])*.*)`, 'im').exec(raw)?.[1]?.trim();

  it('C1: say that no person sent it, and put those of one case to one reader in one thread', async () => {
    const [one, other] = [submitted('eva@example.nl'), submitted('eva@example.nl')];
    await start();
    for (const each of [one, other]) {
      await bench.take(each);
      await bench.take(registered(each));
      await bench.until(each, 'E01', 'SENT');
      await bench.until(each, 'N01', 'SENT');
    }
    const progress = progressOn(one);
    await bench.take(progress);
    await bench.until(progress, 'E04', 'SENT');
    const mails = server.read.map(({ to, raw, messageId }) => ({
      to,
      messageId,
      auto: header(raw, 'Auto-Submitted'),
      thread: header(raw, 'References'),
    }));
    expect(mails).toHaveLength(5);
    for (const { auto, thread, messageId } of mails) {
      expect(auto).toBe('auto-generated');
      expect(thread).toMatch(/^<[0-9a-f]{32}@skar\.example\.nl>$/);
      expect(thread).not.toBe(messageId);
    }
    const threadsOf = (address: string) =>
      mails.filter(({ to }) => to === address).map(({ thread }) => thread);
    const [first, second, third] = threadsOf('eva@example.nl');
    expect(third).toBe(first);
    expect(second).not.toBe(first);
    expect(new Set([...threadsOf('kwaliteit@skar.example.nl'), first, second]).size).toBe(4);
  }, 30_000);

  it('C2: go with a link of any length, whole in both parts', async () => {
    const long = `https://example.nl/${'0123456789'.repeat(120)}`;
    const one = submitted('link@example.nl');
    await start();
    const progress = progressOn(one, `Zie ${long} hier.`);
    await bench.take(progress);
    await bench.until(progress, 'E04', 'SENT');
    const [mail] = readFor('link@example.nl');
    const parsed = await simpleParser(mail?.raw ?? '');
    expect(parsed.text).toContain(long);
    expect(parsed.html).toContain(long);
    for (const line of mail?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThanOrEqual(998);
  }, 30_000);
});

describe('a letter, when the mail server', () => {
  it.each<[what: string, answers: Answer[], copies: number]>([
    ['puts it off after DATA', [451, 421], 3],
    ['gives no answer after DATA', ['hang'], 2],
    ['dies between DATA and its answer', ['die', 'die'], 3],
    ['does each of these in turn', [450, 'die', 'hang', 421, 'die'], 6],
  ])(
    '%s, arrives under one Message-ID',
    async (_what, answers, copies) => {
      const address = `eva${copies}@example.nl`;
      const one = await oneLetter(address);
      server.answersToData.push(...answers);
      await start();
      const letter = await bench.until(one, 'E01', 'SENT');
      const read = readFor(address);
      expect(read).toHaveLength(copies);
      expect(new Set(read.map(({ messageId }) => messageId))).toEqual(new Set([letter.message_id]));
      const mails = read.filter(({ answer }) => answer === 'take' || unknown(answer));
      expect(mails.length).toBeLessThanOrEqual(1 + answers.filter(unknown).length);
      expect((await bench.factsOf(one)).filter(({ kind }) => kind === 'sent')).toHaveLength(1);
    },
    30_000,
  );

  it('answers late, goes out once', async () => {
    const one = await oneLetter('late@example.nl');
    server.answersToData.push({ lateMs: 600 });
    await start(5_000);
    await bench.until(one, 'E01', 'SENT');
    expect(readFor('late@example.nl')).toHaveLength(1);
  }, 30_000);

  it('hangs on it, does not hold up another, nor our stop', async () => {
    const [hanging, other] = [await oneLetter('hangs@example.nl'), submitted('other@example.nl')];
    server.answersToData.push('hang');
    await start(60_000);
    await until(() => readFor('hangs@example.nl').length === 1);
    await bench.take(other);
    await bench.until(other, 'E01', 'SENT');
    expect(await bench.lettersOf(hanging)).toContainEqual(
      expect.objectContaining({ letter: 'E01', state: 'SENDING' }),
    );
    await bench.stopDeliveries();
    expect(await bench.lettersOf(hanging)).toContainEqual(
      expect.objectContaining({ letter: 'E01', state: 'QUEUED' }),
    );
  }, 30_000);

  it('is not there, arrives once it is', async () => {
    const one = await oneLetter('early@example.nl');
    await server.stop();
    await start();
    await until(async () => (await bench.lettersOf(one))[0]!.attempts > 1);
    server = await startFaultyMailServer(server.port);
    await bench.until(one, 'E01', 'SENT');
    expect(readFor('early@example.nl')).toHaveLength(1);
  }, 30_000);

  it('puts the recipient off, arrives later', async () => {
    const one = await oneLetter('greylisted@example.nl');
    server.refusedRecipients.push(450, 451);
    await start();
    expect(await bench.until(one, 'E01', 'SENT')).toMatchObject({ attempts: 3 });
    expect(readFor('greylisted@example.nl')).toHaveLength(1);
  }, 30_000);

  it('refuses us as a whole, is not given up', async () => {
    const one = await oneLetter('blocked@example.nl');
    server.refusedConnections.push(554, 554);
    await start();
    await bench.until(one, 'E01', 'SENT');
    expect(readFor('blocked@example.nl')).toHaveLength(1);
  }, 30_000);

  it('refuses our own address, is not given up, for the server may be mended', async () => {
    const one = await oneLetter('sender@example.nl');
    server.refusedSenders.push(550, 530);
    await start();
    expect(await bench.until(one, 'E01', 'SENT')).toMatchObject({ attempts: 3 });
    expect(readFor('sender@example.nl')).toHaveLength(1);
  }, 30_000);

  it.each([
    ['after DATA', (code: number) => server.answersToData.push(code)],
    ['at the recipient', (code: number) => server.refusedRecipients.push(code)],
  ])(
    'refuses it for good %s, notifies P&K and is not sent',
    async (where, refuse) => {
      const one = await oneLetter(`gone-${where.length}@example.nl`);
      refuse(550);
      await start();
      expect(await bench.until(one, 'E01', 'FAILED')).toMatchObject({
        smtp_code: 550,
        attempts: 1,
      });
      await bench.until(one, 'N11', 'SENT');
      expect(
        readFor(`gone-${where.length}@example.nl`).filter(({ answer }) => answer === 'take'),
      ).toEqual([]);
      expect((await bench.factsOf(one)).map(({ kind }) => kind)).toContain('failed');
    },
    30_000,
  );

  it('refuses two letters of one cause, notifies P&K of each', async () => {
    const one = judged();
    await bench.take(one);
    server.answersToData.push(550, 550);
    await start();
    await until(
      async () =>
        (await bench.lettersOf(one)).filter(({ letter }) => letter === 'N11').length === 2,
    );
  }, 30_000);
});

describe('C8: a mail server that has no room for days', () => {
  const at = (later: number) => new Date(Date.parse('2026-11-13T10:00:00Z') + later * 60_000);
  const kindsOf = async (one: Awaited<ReturnType<typeof oneLetter>>) =>
    (await bench.factsOf(one)).filter(({ letter }) => letter === 'E01').map(({ kind }) => kind);

  afterEach(() => {
    bench.clock.now = () => at(0);
  });

  it('is asked on until it takes the letter, and P&K hears of it within the hour, once', async () => {
    const one = await oneLetter('full@example.nl');
    server.answersToData.push(452, 452, 452, 452, 452, 452);
    await start();
    const tried = (times: number) => until(() => readFor('full@example.nl').length >= times);
    await tried(2);
    expect(await kindsOf(one)).toEqual(['queued']);
    bench.clock.now = () => at(46);
    await until(async () => (await kindsOf(one)).includes('delayed'));
    bench.clock.now = () => at(2 * 24 * 60);
    await bench.until(one, 'E01', 'SENT');
    expect(readFor('full@example.nl')).toHaveLength(7);
    expect(await kindsOf(one)).toEqual(['queued', 'delayed', 'sent']);
    const values = await bench.database.query<{ value: string }>(
      'SELECT value FROM outbox WHERE message_key = $1 ORDER BY id',
      [one.fact.subject],
    );
    const facts = values.map(({ value }) => parseFact(value));
    for (const fact of facts) expect(fact).not.toHaveProperty('refusal');
    const data = facts.flatMap((fact) => ('envelope' in fact ? [fact.envelope.data] : []));
    expect(data).toContainEqual(
      expect.objectContaining({
        letter: 'E01',
        queuedAt: at(0).toISOString(),
        delayedAt: at(46).toISOString(),
        smtpCode: 452,
      }),
    );
    expect(data.at(-1)).toMatchObject({ letter: 'E01', delayedAt: at(46).toISOString() });
  }, 60_000);

  it('says nothing of delay of a letter that goes in time', async () => {
    const one = await oneLetter('in-time@example.nl');
    server.answersToData.push(452);
    await start();
    await bench.until(one, 'E01', 'SENT');
    const [{ value } = { value: '' }] = await bench.database.query<{ value: string }>(
      'SELECT value FROM outbox WHERE message_key = $1 ORDER BY id DESC LIMIT 1',
      [one.fact.subject],
    );
    expect(JSON.parse(value)).toMatchObject({
      data: { letter: 'E01', sentAt: at(0).toISOString() },
    });
    expect(value).not.toContain('delayedAt');
  }, 30_000);
});

describe('a clock that is moved', () => {
  it.each(['2031-01-01T00:00:00Z', '2019-01-01T00:00:00Z'])(
    'to %s after a letter was put off does not stall it',
    async (moved) => {
      const one = await oneLetter(`moved-${moved.slice(0, 4)}@example.nl`);
      server.answersToData.push(451, 451);
      await start();
      bench.clock.now = () => new Date(moved);
      await bench.until(one, 'E01', 'SENT');
      bench.clock.now = () => new Date('2026-11-13T10:00:00Z');
    },
    30_000,
  );
});

describe('what was written to start a second header or recipient', () => {
  const addresses = [
    'eva@example.nl, x@example.nl',
    'eva@example.nl\r\nBcc: x@example.nl',
    'eva@example.nl>\r\nRCPT TO:<x@example.nl',
    '"eva" <x@example.nl>',
    'eva@a@example.nl',
  ];

  it.each(addresses)('E6: in the address %j of a fact makes no letter at all', async (address) => {
    const one = submitted('eva@example.nl');
    const personal = { ...one.personal, reporter: { name: 'Eva', email: address, phone: null } };
    await expect(bench.take({ ...one, personal })).rejects.toThrow('personal: reporter.email');
    expect(await bench.lettersOf(one)).toEqual([]);
  });

  it.each(addresses)(
    'in the address %j is refused before anything is sent',
    async (address) => {
      const one = await oneLetter('eva@example.nl');
      // A fact brings none, so it stands for what may come another way.
      await bench.database.query(
        `UPDATE letter_personal SET recipient = $2 FROM letter
         WHERE id = letter_id AND case_id = $1 AND letter = 'E01'`,
        [one.fact.subject, address],
      );
      await start();
      await bench.until(one, 'E01', 'FAILED');
      await bench.until(one, 'N11', 'SENT');
      expect(server.read.map(({ to }) => to)).toEqual(['kwaliteit@skar.example.nl']);
      expect(server.read[0]!.raw).not.toContain('x@example.nl');
    },
    30_000,
  );

  it.each(['Reactie\r\nBcc: x@example.nl', 'Reactie\nX-Spoof: 1', 'Reactie\0'])(
    'in the subject %j is refused before anything is sent',
    async (subject) => {
      const one = await oneLetter('subject@example.nl');
      const letter = (await bench.lettersOf(one)).find((kept) => kept.letter === 'E01')!;
      // PostgreSQL keeps no NUL in text, so the store stands in for one that does.
      await bench.deliver({
        smtpUrl: server.url,
        store: {
          ...bench.store,
          takeDue: async (turn, atMost) =>
            (await bench.store.takeDue(turn, atMost)).map((due) =>
              due.id === letter.id ? { ...due, subject } : due,
            ),
        },
      });
      await bench.until(one, 'E01', 'FAILED');
      expect(readFor('subject@example.nl')).toEqual([]);
    },
    30_000,
  );

  it('in the name of a reporter reaches no header at all', async () => {
    const name = 'Eva" <x@example.nl>,\r\nBcc: y@example.nl\r\n\r\nHoi';
    const one = submitted('named@example.nl', name);
    await bench.take(one);
    await start();
    await bench.until(one, 'E01', 'SENT');
    const [letter] = readFor('named@example.nl');
    const headers = letter!.raw.slice(0, letter!.raw.indexOf('\r\n\r\n'));
    expect(headers).not.toMatch(/Bcc|x@example|y@example|Eva/);
    expect(headers).toMatch(/^From: Skar <klantreacties@skar\.example\.nl>$/m);
    expect(headers).toMatch(/^To: named@example\.nl$/m);
    expect(headers).not.toMatch(/^Reply-To:/im);
  }, 30_000);
});
