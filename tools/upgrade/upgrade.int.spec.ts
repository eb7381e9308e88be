import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, MailInbox, type Addresses, type ReceivedMail } from '@klantreacties/journeys';
import { localDateOf } from '@klantreacties/procedure';
import { topicNames } from '../stack/topics.ts';
import { Office, type Scene } from '../fill/office.ts';
import { untilQuiet } from '../fill/until-quiet.ts';
import { dumpFolder, type Reading, type StoredRecord } from './dump-folder.ts';
import { comparable, expectedDifferences, withLettersOf } from './expected-differences.ts';
import { Asking, queries, readAgain } from './readings.ts';
import { readRecords } from './topic-records.ts';
import { startUpgraded, type UpgradedSystem } from './upgraded-system.ts';

const dumps = join(import.meta.dirname, 'dumps');
const wallMs = () => performance.timeOrigin + performance.now();

describe.each(readdirSync(dumps))('the system of today on a dump of %s', (commit) => {
  const dump = dumpFolder(join(dumps, commit));
  const manifest = dump.manifest();
  const readings = dump.readings();
  const today = localDateOf(new Date(manifest.clock));
  let system: UpgradedSystem;
  let addresses: Addresses;
  let asking: Asking;
  let inbox: MailInbox;
  let office: Office;

  const scene = (name: string): Scene => {
    const found = manifest.scenes.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The dump has no case "${name}"`);
    return found;
  };
  const quiet = () =>
    untilQuiet({ brokers: system.stack.brokers, databaseUrls: system.databaseUrls });
  const ask = (kind: string) => readings.filter(({ query }) => query === kind);
  const { otherwiseOffered, saidOtherwise, matchedAgain, readsFewer, readsLettersSince } =
    expectedDifferences[commit] ?? {
      otherwiseOffered: [],
      saidOtherwise: {},
      matchedAgain: {},
      readsFewer: {},
      readsLettersSince: [],
    };
  const changedIds = new Set(Object.keys(matchedAgain).map((name) => scene(name).reactionId));
  const isChanged = (name: string) =>
    Object.keys(matchedAgain).some(
      (one) => name.startsWith(`the case ${one} for `) || name === `the follow-up of ${one}`,
    );
  /** Scenes that whose reading it is does not read any more. */
  const notReadBy = (name: string): Scene[] => {
    const found = Object.entries(readsFewer).find(
      ([staffId]) =>
        name.endsWith(` for ${staffId}`) || name.startsWith(`the work list of ${staffId},`),
    );
    return found === undefined ? [] : manifest.scenes.filter((one) => !found[1].includes(one.name));
  };
  /** What was read then, with letters where they are read since: those that P&K read of the same case. */
  const expectedOf = (name: string, then: unknown): unknown => {
    if (!readsLettersSince.includes(name)) return then;
    const ofQuality = name.replace(/ for .*/, ' for karin-vos');
    return withLettersOf(then, readings.find((one) => one.name === ofQuality)?.data);
  };
  const differencesIn = async (some: readonly Reading[]) => {
    const unchanged = some.filter(({ name }) => !isChanged(name));
    expect(unchanged.length).toBeGreaterThan(0);
    const found = await readAgain(asking, manifest, unchanged);
    return found.filter(({ name, then, now }) => {
      const notRead = notReadBy(name);
      if (notRead.some((one) => name.startsWith(`the case ${one.name} for `)))
        return JSON.stringify(now) !== '{"case":null}';
      const without = new Set([...changedIds, ...notRead.map(({ reactionId }) => reactionId)]);
      const plainly = (answer: unknown) =>
        JSON.stringify(
          comparable(answer, { otherwiseOffered, saidOtherwise, changedIds: without }),
        );
      return plainly(expectedOf(name, then)) !== plainly(now);
    });
  };
  /** Letters that answer nothing of then: the notices of matching again. */
  const noticed = async () => {
    const mails = await inbox.all();
    const isNotice = ({ subject }: ReceivedMail) =>
      [
        'Mogelijk een collega betrokken bij reactie',
        'Geen behandelaar meer bij reactie',
        'Niet meer voor jou: reactie',
      ].some((start) => subject.startsWith(start));
    return { notices: mails.filter(isNotice), others: mails.filter((one) => !isNotice(one)) };
  };

  beforeAll(async () => {
    system = await startUpgraded(dump, { wallMs, say: () => undefined });
    addresses = { graph: system.stack.gatewayUrl, issuer: system.stack.issuer };
    asking = new Asking(addresses);
    inbox = new MailInbox(system.stack.mailUrl ?? '');
    office = new Office(addresses, { today, refuse: () => undefined });
  }, 240_000);

  afterAll(() => system?.stop(), 30_000);

  it('reads all topics from their start, sends no letter again and puts nothing aside', async () => {
    await quiet();
    expect((await noticed()).others).toEqual([]);
    const records = await readRecords(system.stack.brokers, topicNames());
    // Producing is at least once: a record may lie there again. What is new comes of matching again.
    const before = new Set(firstOf(dump.records()));
    expect(firstOf(records).filter((record) => before.has(record))).toEqual([...before]);
    const added = records.filter((record) => !before.has(firstOf([record])[0] ?? ''));
    // Each case of then says once who is shut out of it.
    const stated = added.filter(({ value }) => nameOf(value) === 'case.access-stated');
    expect(stated.map(({ key }) => key).sort()).toEqual(
      manifest.scenes.map(({ reactionId }) => reactionId).sort(),
    );
    const ofChanged = added.filter((one) => changedIds.has(one.key ?? '') && !stated.includes(one));
    expect([...new Set(ofChanged.map(({ value }) => nameOf(value)))].sort()).toEqual([
      'case.handler-released',
      'case.involved-person-settled',
      'case.notice-given',
      'letter.queued',
      'letter.sent',
    ]);
    expect(
      added.filter(
        (one) => !ofChanged.includes(one) && !stated.includes(one) && !one.topic.includes('.open.'),
      ),
    ).toEqual([]);
    expect(records.filter(({ topic }) => topic.endsWith('dead-letter'))).toEqual([]);
  }, 120_000);

  it.each(Object.entries(matchedAgain))(
    'matches an open case once more, and keeps out whom it newly finds: %s',
    async (name, staffIds) => {
      const { involved, handler, state } = await office.dossier(scene(name));
      for (const staffId of staffIds) {
        const found = involved.find(({ matches }) =>
          matches.some((one) => one.staffId === staffId && one.shutOut),
        );
        expect(found?.outcome).toBe('PRESUMED');
        expect(handler?.staffId).not.toBe(staffId);
        expect(await office.reads(staffId, scene(name))).toBe(false);
        if (!name.startsWith('handled-')) continue;
        expect(handler).toBeNull();
        expect(state).not.toBe('REGISTERED');
      }
    },
    60_000,
  );

  it('notifies of each such case who may read it, in a letter of its own', async () => {
    const { notices } = await noticed();
    const numbers = manifest.scenes.map(({ number }) => number);
    for (const { subject, text } of notices)
      expect(numbers.filter((number) => `${subject} ${text}`.includes(number))).toHaveLength(1);
    for (const [name, staffIds] of Object.entries(matchedAgain)) {
      const { number } = scene(name);
      const readers = notices
        .filter(({ subject }) => subject === `Mogelijk een collega betrokken bij reactie ${number}`)
        .map(({ to }) => to.split('@')[0]?.replace('.', '-'));
      const expected = ['fatma-kaya', 'joris-bakker', 'karin-vos'];
      const some =
        staffIds.length > 0 ? expected.filter((id) => !staffIds.includes(id)) : readers.sort();
      expect([...readers].sort()).toEqual(some);
    }
  });

  it('shows every case to whoever may read it as it was', async () => {
    expect(await differencesIn(ask('dossier'))).toEqual([]);
    expect(await differencesIn(ask('workList'))).toEqual([]);
  }, 60_000);

  it('opens every receipt and follow-up with its number and code', async () => {
    expect(await differencesIn(ask('receiptByCode'))).toEqual([]);
    expect(await differencesIn(ask('followUp'))).toEqual([]);
  }, 60_000);

  it('shows every letter in the words in which it was sent', async () => {
    const sent = new Map<string, string[]>();
    for (const { to, text } of dump.mails()) sent.set(to, [...(sent.get(to) ?? []), plain(text)]);
    for (const { number, followUpCode: code, email } of manifest.scenes) {
      // A colleague's box holds letters to staff as well.
      if (email === null || !email.endsWith('@example.nl')) continue;
      const seen = await asking.ask({ number, code }, queries.followUp, {});
      const { letters } = (seen as { followUp: { letters: { text: string }[] } }).followUp;
      const texts = letters.map(({ text }) => plain(text));
      for (const mail of sent.get(email) ?? []) expect(texts).toContain(mail);
    }
  }, 60_000);

  it('answers a retry of a form with the receipt and the code of then', async () => {
    expect(await differencesIn(ask('submit'))).toEqual([]);
    await quiet();
    expect((await noticed()).others).toEqual([]);
  }, 60_000);

  it('counts what was counted, live and rebuilt from the topics', async () => {
    expect(await differencesIn(ask('figures'))).toEqual([]);
    const { said, code } = await system.run('reporting', 'rebuild');
    expect({ said, code }).toMatchObject({ code: 0 });
    expect(await differencesIn(ask('figures'))).toEqual([]);
  }, 120_000);

  it('verifies every dossier', async () => {
    const { said, code } = await system.run('case-handling', 'verify-dossiers');
    expect(said).toMatch(/^\d+ rows of history, 0 faults$/m);
    expect(code).toBe(0);
  }, 60_000);

  it('leads a case that was only registered to its end', async () => {
    const filed = scene('registered');
    await office.investigate(filed, 'sanne-de-boer');
    await office.sendProgress(filed, 'sanne-de-boer');
    const proposalId = await office.propose(filed, 'sanne-de-boer');
    await office.answers(filed, proposalId, true, 'Daar ben ik blij mee.');
    await office.draft(filed, 'sanne-de-boer', {
      measures: [
        { description: 'We bellen eerder.', ownerId: 'sanne-de-boer', dueOn: office.day(30) },
      ],
    });
    await office.judge(filed, 'joris-bakker');
    const letter = await inbox.waitFor(filed.email ?? '', 'De groep vergat te bellen.');
    expect(letter.subject).toContain('oordeel');
    const { measures } = await office.dossier(filed);
    await office.does('joris-bakker', 'realise', filed, {
      measureId: measures[0]?.measureId,
      realisedOn: today,
    });
    await inbox.waitFor(filed.email ?? '', 'We bellen eerder.');
  }, 90_000);

  it.each([
    ['investigating', 'ilse-verhoeven'],
    ['proposed', 'mo-el-amrani'],
  ])(
    'leads a case that was under way to its end: %s',
    async (name, handlerId) => {
      await office.draft(scene(name), handlerId);
      await office.judge(scene(name), 'joris-bakker');
    },
    60_000,
  );

  it('sends the draft of then', async () => {
    await office.judge(scene('drafted'), 'joris-bakker');
    await inbox.waitFor(scene('drafted').email ?? '', 'De groep vergat te bellen.');
  }, 60_000);

  it('sends a judgment again that the mail server of then refused, which closes its case', async () => {
    const filed = scene('judgment-refused-by-the-mail-server');
    const email = 'the-right-address@example.nl';
    await office.correct(filed, email);
    await inbox.waitFor(email, 'De groep vergat te bellen.');
    await eventually(
      'the case closed',
      async () => (await office.dossier(filed)).state === 'CLOSED',
    );
  }, 60_000);

  it('still verifies every dossier, and puts nothing aside', async () => {
    await quiet();
    const { said, code } = await system.run('case-handling', 'verify-dossiers');
    expect({ said, code }).toMatchObject({ code: 0 });
    const aside = topicNames().filter((topic) => topic.endsWith('dead-letter'));
    expect(await readRecords(system.stack.brokers, aside)).toEqual([]);
  }, 60_000);
});

// Where and in which order each record first lies. One that lies there again has the headers of today: rows whose
// transaction ids another server gave are sent once more where this one has reached them (`outbox-cursor.ts`).
const firstOf = (records: readonly StoredRecord[]) => [
  ...new Set(
    records.map(({ topic, partition, key, value }) =>
      JSON.stringify({ topic, partition, key, value }),
    ),
  ),
];
/** Owner and name of the fact in a record. */
const nameOf = (value: string | null) =>
  (JSON.parse(value ?? '{}') as { type?: string }).type?.split('.').slice(-2).join('.');
// A mail folds its lines; the words are the same.
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
