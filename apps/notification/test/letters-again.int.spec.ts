import { startMailInbox, type MailInbox } from '@klantreacties/local-servers';
import { until } from '@klantreacties/test-harness';
import {
  corrected,
  judged,
  sentAgain,
  startBench,
  submitted,
  type Bench,
} from './notification-bench.ts';
import { directory } from './sample-letters.ts';

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

describe('a letter to a reporter', () => {
  it('C3: goes out again as it was written, once for each fact, and tells whose words it holds', async () => {
    const one = submitted('gone@example.nl');
    await bench.take(one);
    const first = await bench.until(one, 'E01', 'SENT');
    const again = sentAgain(one, 'found@example.nl', [first.id]);
    await bench.take(again);
    await bench.take(again);
    await until(async () => (await mailTo('found@example.nl')).length > 0);
    const [before] = await mailTo('gone@example.nl');
    const [mail, ...more] = await mailTo('found@example.nl');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(before?.subject);
    expect(mail?.text).toContain(before?.text);
    expect(mail?.text).toContain('Deze brief is van');
    expect(mail?.messageId).not.toBe(before?.messageId);
    await until(async () => (await bench.factsOf(one)).length === 4);
    const values = await bench.database.query<{ value: string }>(
      "SELECT value FROM outbox WHERE message_key = $1 AND value LIKE '%againOf%' AND topic = 'klantreacties.letter.v1'",
      [one.fact.subject],
    );
    const told = values.map(({ value }) => JSON.parse(value) as { data: object });
    expect(told).toHaveLength(2);
    for (const { data } of told)
      expect(data).toMatchObject({ letter: 'E01', againOf: first.id, causeId: one.fact.id });
    // What was sent again is sent again in the words of the first.
    const [copy] = (await bench.lettersOf(one))
      .filter(({ id }) => id !== first.id && id.length > 0)
      .filter(({ letter, audience }) => letter === 'E01' && audience === 'REPORTER');
    await bench.take(sentAgain(one, 'third@example.nl', [copy?.id ?? '', first.id]));
    await until(async () => (await mailTo('third@example.nl')).length > 0);
    const [third, ...others] = await mailTo('third@example.nl');
    expect(others).toEqual([]);
    expect(third?.text?.match(/Deze brief is van/g)).toHaveLength(1);
    // Who asks has not heard yet that it went again.
    await bench.until(one, 'E01', 'SENT');
    await until(async () => (await bench.lettersOf(one)).every(({ state }) => state === 'SENT'));
    await bench.take(sentAgain(one, 'fourth@example.nl', [first.id]));
    await until(async () => (await mailTo('fourth@example.nl')).length === 1);
  }, 30_000);

  it('C7: goes out once to a corrected address where it waited, though it is asked for again too', async () => {
    await bench.stopDeliveries();
    const one = judged();
    await bench.take(one);
    const [waits] = (await bench.lettersOf(one)).filter(({ audience }) => audience === 'REPORTER');
    const right = `${one.fact.subject}-right@example.nl`;
    await bench.take(corrected(one, right, { letterIds: [waits?.id ?? ''] }));
    await bench.take(sentAgain(one, right, [waits?.id ?? '']));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await bench.until(one, 'E06', 'SENT');
    await until(async () => (await bench.lettersOf(one)).every(({ state }) => state === 'SENT'));
    expect(await mailTo(right)).toHaveLength(1);
    expect(await bench.lettersOf(one)).toHaveLength(3);
  }, 30_000);

  it.each(['taken', 'refused'] as const)(
    'C7: goes to a corrected address where the old one was asked meanwhile and the letter was %s',
    async (answer) => {
      await bench.stopDeliveries();
      const one = submitted(`${answer}-old@example.nl`);
      await bench.take(one);
      const [letter] = (await bench.store.takeDue(bench.database, 16)).filter(
        ({ case_id: caseId }) => caseId === one.fact.subject,
      );
      const right = `${answer}-right@example.nl`;
      await bench.take(corrected(one, right));
      const at = new Date('2026-11-13T10:00:01Z');
      if (answer === 'taken') await bench.store.sent([{ letter: letter!, at }]);
      else await bench.store.failed(letter!, at, { smtpCode: 550, lettersOn: () => [] });
      await bench.deliver({ smtpUrl: inbox.smtpUrl });
      await bench.until(one, 'E01', 'SENT');
      expect(await mailTo(right)).toHaveLength(1);
      const told = (await bench.factsOf(one)).map(({ kind }) => kind);
      expect(told).toEqual(['queued', 'sent']);
    },
    30_000,
  );

  it('C9: is sent again to the reporter alone, and none of staff or of another case is', async () => {
    const [one, other] = [judged(), judged()];
    await bench.take(one);
    await bench.take(other);
    for (const each of [one, other])
      await until(async () => (await bench.lettersOf(each)).every(({ state }) => state === 'SENT'));
    const ids = [...(await bench.lettersOf(one)), ...(await bench.lettersOf(other))];
    await bench.take(
      sentAgain(
        one,
        'right@example.test',
        ids.map(({ id }) => id),
      ),
    );
    await until(async () => (await mailTo('right@example.test')).length > 0);
    const audiences = (await bench.lettersOf(one)).map(({ audience }) => audience).sort();
    expect(audiences).toEqual(['HANDLER', 'QUALITY', 'REPORTER', 'REPORTER']);
    expect(await bench.lettersOf(other)).toHaveLength(3);
    expect(await mailTo('right@example.test')).toHaveLength(1);
  }, 30_000);

  it('C7: goes out again where it failed, though the case had not heard of it, unless it holds no longer', async () => {
    const one = submitted('refused@example.nl');
    inbox.refuse('refused@example.nl');
    await bench.take(one);
    const failed = await bench.until(one, 'E01', 'FAILED');
    await bench.take(corrected(one, 'outdated@example.nl', { outdatedIds: [failed.id] }));
    await bench.take(corrected(one, 'heard@example.nl', { letterIds: [] }));
    await until(async () => (await mailTo('heard@example.nl')).length > 0);
    // What arrived once it was sent again does not go a third time.
    await until(
      async () => (await bench.factsOf(one)).filter(({ kind }) => kind === 'sent').length > 0,
    );
    await bench.take(corrected(one, 'later@example.nl'));
    expect((await bench.lettersOf(one)).filter(({ letter }) => letter === 'E01')).toHaveLength(2);
    expect(await mailTo('outdated@example.nl')).toEqual([]);
  }, 30_000);

  it('C3: goes out again where it went to a wrong address, not where it went to one before that', async () => {
    const one = submitted('wrong-one@example.nl');
    await bench.take(one);
    await bench.until(one, 'E01', 'SENT');
    const wrongSince = (wentSince: string) => corrected(one, 'right-one@example.nl', { wentSince });
    await bench.take(wrongSince('2026-11-13T10:00:01.000Z'));
    expect((await bench.lettersOf(one)).filter(({ letter }) => letter === 'E01')).toHaveLength(1);
    await bench.take(wrongSince('2026-11-13T09:00:00.000Z'));
    await until(async () => (await mailTo('right-one@example.nl')).length > 0);
    expect((await bench.lettersOf(one)).filter(({ letter }) => letter === 'E01')).toHaveLength(2);
  }, 30_000);

  it('A12: tells a former address that it was replaced, and goes there when the next one is corrected', async () => {
    const one = submitted('former@example.nl');
    await bench.take(one);
    await bench.until(one, 'E01', 'SENT');
    await bench.stopDeliveries();
    await bench.take(corrected(one, 'second@example.nl', {}, 'former@example.nl'));
    await bench.take(corrected(one, 'third@example.test'));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await bench.until(one, 'E16', 'SENT');
    const [, notice] = await mailTo('former@example.nl');
    expect(notice?.subject).toBe('Dit mailadres is gewijzigd');
    expect(notice?.text).not.toMatch(/SKAR-2026|Eva/);
    expect(await mailTo('third@example.test')).toEqual([]);
  }, 30_000);

  it('A12: tells a former address too that was of a colleague who left, and is the reporter', async () => {
    const work = 'sanne.deboer@skar.example.nl';
    const left = {
      ...directory,
      staff: directory.staff.map((one) => ({ ...one, active: one.email !== work && one.active })),
    };
    await bench.stopDeliveries();
    const one = submitted(work);
    await bench.take(one, left);
    await bench.take(corrected(one, 'sanne@example.nl', {}, work), left);
    await bench.deliver({ smtpUrl: inbox.smtpUrl, directory: () => left });
    await bench.until(one, 'E16', 'SENT');
    const subjects = (await mailTo(work)).map(({ subject }) => subject);
    expect(subjects).toContain('Dit mailadres is gewijzigd');
  }, 30_000);
});
