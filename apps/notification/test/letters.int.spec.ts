import { startMailInbox, type MailInbox } from '@klantreacties/test-harness';
import { eventually, startBench, submitted, type Bench } from './notification-bench.ts';

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

const mailTo = (address: string) => inbox.messages().filter(({ to }) => to === address);

describe('a letter', () => {
  it('goes out once though its fact comes twice, and tells that it was queued and sent', async () => {
    const one = submitted('once@example.nl');
    await bench.take(one);
    await bench.take(one);
    await bench.until(one, 'E01', 'SENT');
    await bench.until(one, 'N01', 'SENT');
    expect(mailTo('once@example.nl')).toHaveLength(1);
    const told = await bench.factsOf(one);
    expect(told.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(told.filter(({ letter }) => letter === 'E01').map(({ kind }) => kind)).toEqual([
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
    await eventually(() => mailTo('crash@example.nl').length === 2);
    const ids = mailTo('crash@example.nl').map(({ messageId }) => messageId);
    expect(ids).toEqual([letter.message_id, letter.message_id]);
  }, 30_000);
});
