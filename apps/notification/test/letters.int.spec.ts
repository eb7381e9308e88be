import { parseFact } from '@klantreacties/event-contracts';
import { startMailInbox, type MailInbox } from '@klantreacties/local-servers';
import { until } from '@klantreacties/test-harness';
import { directory } from './sample-letters.ts';
import {
  involved,
  judged,
  notice,
  registered,
  startBench,
  submitted,
  type Bench,
} from './notification-bench.ts';

let bench: Bench;
let inbox: MailInbox;

beforeAll(async () => {
  [bench, inbox] = await Promise.all([startBench(), startMailInbox()]);
}, 60_000);

beforeEach(async () => {
  await bench.deliver({ smtpUrl: inbox.smtpUrl });
});

afterEach(() => bench.stopDeliveries());

afterAll(async () => {
  await inbox?.stop();
  await bench?.stop();
}, 30_000);

const mailTo = async (address: string) =>
  (await inbox.messages()).filter(({ to }) => to === address);

describe('a letter', () => {
  it('goes out once though its fact comes twice, and publishes that it was queued and sent', async () => {
    const one = submitted('once@example.nl');
    const opened = registered(one);
    await bench.take(one);
    await bench.take(one);
    await bench.take(opened);
    await bench.take(opened);
    await bench.until(one, 'E01', 'SENT');
    await bench.until(one, 'N01', 'SENT');
    expect(await mailTo('once@example.nl')).toHaveLength(1);
    const facts = await bench.factsOf(one);
    expect(facts.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(facts.filter(({ letter }) => letter === 'E01').map(({ kind }) => kind)).toEqual([
      'queued',
      'sent',
    ]);
  }, 30_000);

  it('lies in the file for who is anonymous, and counts as sent', async () => {
    const one = submitted(null);
    await bench.take(one);
    expect(await bench.until(one, 'E01', 'SENT')).toMatchObject({ channel: 'FILE', attempts: 0 });
  }, 30_000);

  it('that a crash left in SENDING goes out again under the same Message-ID', async () => {
    const one = submitted('crash@example.nl');
    await bench.take(one);
    const letter = await bench.until(one, 'E01', 'SENT');
    await bench.stopDeliveries();
    await bench.database.query("UPDATE letter SET state = 'SENDING' WHERE id = $1", [letter.id]);
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await until(async () => (await mailTo('crash@example.nl')).length === 2);
    const ids = (await mailTo('crash@example.nl')).map(({ messageId }) => messageId);
    expect(ids).toEqual([letter.message_id, letter.message_id]);
  }, 30_000);

  it('that waits goes to the corrected address and no other', async () => {
    await bench.stopDeliveries();
    const one = submitted('wrong@example.nl');
    await bench.take(one);
    await bench.database.transact((session) =>
      bench.store.readdress(session, one.fact.subject, 'right@example.nl'),
    );
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await bench.until(one, 'E01', 'SENT');
    expect(await mailTo('right@example.nl')).toHaveLength(1);
    expect(await mailTo('wrong@example.nl')).toHaveLength(0);
  }, 30_000);

  it('A13: stays here where its reader turned out to be involved, and the others go out', async () => {
    await bench.stopDeliveries();
    const one = judged();
    await bench.take(one);
    await bench.take(involved(one, 'sanne-de-boer'));
    const states = async () =>
      (
        await bench.database.query<{ audience: string; state: string }>(
          'SELECT audience, state FROM letter WHERE case_id = $1 ORDER BY audience',
          [one.fact.subject],
        )
      ).map(({ audience, state }) => `${audience} ${state}`);
    expect(await states()).toEqual(['HANDLER WITHDRAWN', 'QUALITY QUEUED', 'REPORTER QUEUED']);
    await bench.take(involved(one, 'joris-bakker'));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await until(async () => !(await states()).some((state) => /QUEUED|SENDING/.test(state)));
    expect(await mailTo('sanne.deboer@skar.example.nl')).toHaveLength(0);
    expect((await states()).sort()).toEqual([
      'HANDLER WITHDRAWN',
      'QUALITY SENT',
      'QUALITY SENT',
      'QUALITY WITHDRAWN',
      'REPORTER SENT',
    ]);
  }, 30_000);

  it.each([
    ['who left', [{ active: false }]],
    ['who is gone from the directory', []],
    ['whose address is another one now', [{ email: 'sanne.jansen@skar.example.nl' }]],
  ])(
    'A14: is not written to a colleague %s, and one that waited stays here',
    async (_who, now) => {
      await bench.stopDeliveries();
      const sanne = 'sanne.deboer@skar.example.nl';
      const left = {
        ...directory,
        staff: directory.staff.flatMap((one) =>
          one.email === sanne ? now.map((change) => ({ ...one, ...change })) : [one],
        ),
      };
      const [before, since] = [judged(), judged()];
      await bench.take(before);
      await bench.take(since, left);
      const audiences = async (one: typeof before) =>
        (await bench.lettersOf(one)).map(({ audience, state }) => `${audience} ${state}`).sort();
      expect(await audiences(since)).toEqual(['QUALITY QUEUED', 'REPORTER QUEUED']);
      await bench.deliver({ smtpUrl: inbox.smtpUrl, directory: () => left });
      await bench.until(since, 'E06', 'SENT');
      await until(async () => !(await audiences(before)).some((one) => /QUEUED|SENDING/.test(one)));
      expect(await audiences(before)).toEqual([
        'HANDLER WITHDRAWN',
        'QUALITY SENT',
        'REPORTER SENT',
      ]);
      expect(await mailTo(sanne)).toHaveLength(0);
    },
    30_000,
  );

  it('A14: is not written to a colleague whom the directory does not have', async () => {
    const one = notice('noor.smit@skar.example.nl');
    await bench.take(one);
    expect(await bench.lettersOf(one)).toEqual([]);
  }, 30_000);

  it('A14: reaches somebody who left as a reporter', async () => {
    const sanne = 'Sanne.deBoer@skar.example.nl';
    const one = submitted(sanne);
    const left = {
      ...directory,
      staff: directory.staff.map((person) => ({ ...person, active: false })),
    };
    await bench.stopDeliveries();
    await bench.take(one, left);
    await bench.deliver({ smtpUrl: inbox.smtpUrl, directory: () => left });
    await bench.until(one, 'E01', 'SENT');
    expect(await mailTo(sanne)).toHaveLength(1);
  }, 30_000);

  it('A13: goes out to an outside person who is merely presumed', async () => {
    await bench.stopDeliveries();
    const one = notice('p.zwart@toetsing.example.nl');
    await bench.take(one);
    await bench.take(involved(one, 'pieter-zwart', 'PRESUMED'));
    expect(await bench.lettersOf(one)).toMatchObject([{ letter: 'N12', state: 'QUEUED' }]);
    await bench.take(involved(one, 'pieter-zwart', 'CONFIRMED'));
    expect(await bench.lettersOf(one)).toMatchObject([{ letter: 'N12', state: 'WITHDRAWN' }]);
  }, 30_000);

  it('put off late by who lost its turn is not queued a second time', async () => {
    await bench.stopDeliveries();
    const one = submitted('fenced@example.nl');
    await bench.take(one);
    const first = (await bench.store.takeDue(bench.database, 16)).find(
      ({ to }) => to === 'fenced@example.nl',
    )!;
    await bench.store.takeBack([first.id]);
    await bench.store.takeDue(bench.database, 16);
    await bench.store.tryAgain(first, 0);
    const [letter] = await bench.lettersOf(one);
    expect(letter).toMatchObject({ letter: 'E01', state: 'SENDING' });
  }, 30_000);

  it('is published once, with versions that follow each other, though those of a case end at once', async () => {
    await bench.stopDeliveries();
    const [one, other] = [submitted('together@example.nl'), submitted('beside@example.nl')];
    await Promise.all([bench.take(one), bench.take(one), bench.take(other)]);
    await Promise.all([bench.take(registered(one)), bench.take(registered(other))]);
    const taken = await bench.store.takeDue(bench.database, 16);
    const at = new Date('2026-11-13T10:00:01Z');
    const ended = taken.map((letter) => ({ letter, at }));
    expect(ended.length).toBeGreaterThanOrEqual(4);
    await Promise.all([
      bench.store.sent(ended),
      bench.store.sent(ended.slice(0, 3)),
      bench.store.sent(ended.toReversed()),
      ...taken.map((letter) =>
        bench.store.failed(letter, at, { smtpCode: 550, lettersOn: () => [] }),
      ),
    ]);
    for (const { fact } of [one, other]) {
      const facts = await bench.factsOf({ fact, personal: {} });
      expect(facts.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
      expect(facts.slice(0, 2).map(({ kind }) => kind)).toEqual(['queued', 'queued']);
    }
    const values = await bench.database.query<{ value: string }>(
      "SELECT value FROM outbox WHERE message_key = $1 AND topic = 'klantreacties.letter.v1'",
      [one.fact.subject],
    );
    for (const { value } of values) expect(parseFact(value)).not.toHaveProperty('refusal');
  }, 30_000);
});
