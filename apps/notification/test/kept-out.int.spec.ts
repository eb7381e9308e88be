import { randomUUID } from 'node:crypto';
import { startMailInbox, type MailInbox } from '@klantreacties/local-servers';
import { until } from '@klantreacties/test-harness';
import { startFaultyMailServer } from './faulty-mail-server.ts';
import {
  involved,
  judged,
  notice,
  noticed,
  progressOn,
  refsOf,
  registered,
  startBench,
  stated,
  submitted,
  turned,
  type Bench,
  type Submitted,
} from './notification-bench.ts';

const box = 'kwaliteit@skar.example.nl';
const [hanneke, renate, karin, joris, fatma] = [
  'hanneke.blom',
  'renate.smit',
  'karin.vos',
  'joris.bakker',
  'fatma.kaya',
].map((name) => `${name}@jong.example.nl`);
let bench: Bench;
let inbox: MailInbox;

beforeAll(async () => {
  [bench, inbox] = await Promise.all([startBench(), startMailInbox()]);
}, 60_000);

afterEach(() => bench.stopDeliveries());

afterAll(async () => {
  await inbox?.stop();
  await bench?.stop();
}, 30_000);

/** Where the letters of a case to staff go, or wait to go. */
async function readersOf(
  { fact }: Submitted,
  code = 'N01',
  states = ['QUEUED', 'SENDING', 'SENT'],
) {
  const rows = await bench.database.query<{ recipient: string }>(
    `SELECT recipient FROM letter JOIN letter_personal ON letter_id = id
     WHERE case_id = $1 AND letter = $2 AND audience <> 'REPORTER' AND state = ANY($3) ORDER BY recipient`,
    [fact.subject, code, states],
  );
  return rows.map(({ recipient }) => recipient);
}

const openEventsOf = async ({ fact }: Submitted, code: string) => {
  const rows = await bench.database.query<{ value: string }>(
    "SELECT value FROM outbox WHERE message_key = $1 AND topic LIKE 'klantreacties.open.%'",
    [`ref-${fact.subject}`],
  );
  return rows.filter(({ value }) => value.includes(`"${code}"`)).length;
};

const untilNoneWaits = (one: Submitted) =>
  until(async () =>
    (await bench.lettersOf(one)).every(({ state }) => !/QUEUED|SENDING/.test(state)),
  );

describe('A8: a new reaction', () => {
  it('is told with its case, not before', async () => {
    const one = submitted('eva@example.nl');
    await bench.take(one);
    expect(await readersOf(one)).toEqual([]);
    await bench.take(registered(one));
    expect(await readersOf(one)).toEqual([box]);
  });

  it.each<[string[], boolean, (string | undefined)[]]>([
    [['anouk-peters'], false, [box]],
    [['joris-bakker'], false, [fatma, karin]],
    [['joris-bakker', 'karin-vos'], false, [fatma]],
    [['joris-bakker', 'karin-vos', 'fatma-kaya'], false, [hanneke, renate]],
    [[], true, [hanneke, karin, renate]],
    [['joris-bakker'], true, [hanneke, karin, renate]],
    [['karin-vos'], true, [hanneke, renate]],
  ])(
    'that shuts out %j (restricted: %s) is told to %j alone',
    async (out, restricted, expected) => {
      const one = submitted(null);
      await bench.take(registered(one, out, { restricted }));
      expect(await readersOf(one)).toEqual(expected);
    },
  );
});

describe('A8: each case has one N01, across the upgrade too:', () => {
  /** N01 as a version of before wrote it, on the fact of intake. */
  const ofBefore = ({ fact }: Submitted) =>
    bench.database.transact((session) =>
      bench.store.queue(session, [
        {
          caseId: fact.subject,
          caseRef: `ref-${fact.subject}`,
          brand: 'skar',
          restricted: false,
          code: 'N01',
          causeId: fact.id,
          correlationId: fact.subject,
          audience: 'QUALITY',
          to: box,
          reader: null,
          toldOpenly: true,
          oncePerCase: false,
          alsoIfShutOut: false,
          sender: 'reacties@skar.example.nl',
          subject: 'Nieuwe reactie',
          text: 'Nieuwe reactie',
          html: '<p>Nieuwe reactie</p>',
          sealedToken: null,
          at: new Date('2026-11-13T10:00:00Z'),
        },
      ]),
    );

  it('one whose N01 went before gets none again', async () => {
    const one = submitted(null);
    await ofBefore(one);
    await bench.take(registered(one));
    await bench.take(stated(one, ['joris-bakker']));
    expect(await readersOf(one)).toEqual([box]);
  });

  it('one that was registered before and has none gets it once it is said who is shut out', async () => {
    const one = submitted(null);
    await bench.take(registered(one, null));
    expect(await readersOf(one)).toEqual([]);
    await bench.take(stated(one, ['joris-bakker']));
    await bench.take(stated(one, ['joris-bakker']));
    expect(await readersOf(one)).toEqual([fatma, karin]);
  });

  it('one of which both facts come together gets that of the first', async () => {
    const one = submitted(null);
    await bench.takeTogether([registered(one), stated(one, [])]);
    expect(await readersOf(one)).toEqual([box]);
    expect(await bench.lettersOf(one)).toHaveLength(1);
  });
});

describe('A8: who may read a case is asked again at each sending:', () => {
  it('what waits for the box goes to the others, and analysts hear of one letter', async () => {
    const [one, other] = [submitted(null), submitted(null)];
    await bench.take(registered(one));
    await bench.take(registered(other));
    await bench.take(involved(one, 'joris-bakker'));
    expect(await readersOf(one)).toEqual([box]);
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await Promise.all([untilNoneWaits(one), untilNoneWaits(other)]);
    expect(await readersOf(one, 'N01', ['SENT'])).toEqual([fatma, karin]);
    expect(await readersOf(one, 'N01', ['WITHDRAWN'])).toEqual([box]);
    expect(await readersOf(other, 'N01', ['SENT'])).toEqual([box]);
    expect(await openEventsOf(one, 'N01')).toBe(1);
    expect(await openEventsOf(other, 'N01')).toBe(1);
    expect((await inbox.messages()).filter(({ to }) => to === joris)).toEqual([]);
  }, 30_000);

  it('what waits for one colleague stays here when it is found that they are involved', async () => {
    const one = submitted(null);
    await bench.take(registered(one, ['joris-bakker']));
    const refs = refsOf(one.fact.subject, ['joris-bakker', 'fatma-kaya']);
    const access = { year: '2026', restricted: false, refs, version: 2 };
    await bench.database.transact((session) =>
      bench.store.keepAccess(session, one.fact.subject, access),
    );
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await untilNoneWaits(one);
    expect(await readersOf(one, 'N01', ['WITHDRAWN'])).toEqual([fatma]);
    expect(await readersOf(one, 'N01', ['SENT'])).toEqual([karin]);
  }, 30_000);
});

describe('A8 and D11: whoever is found involved in the case that they handle', () => {
  const toJoris = (one: Submitted, about: 'NO_LONGER_HANDLER' | 'REPORTER_WROTE') => ({
    ...notice(joris ?? '', about, one.fact.subject),
    personal: { number: 'SKAR-2026-000001', to: { name: 'Joris Bakker', email: joris } },
  });

  it.each([
    ['after', true],
    ['before', false],
  ])(
    'hears that it is theirs no more, told %s it was found, and nothing else',
    async (_, isFirst) => {
      const one = submitted(null);
      await bench.take(registered(one));
      if (isFirst) await bench.take(involved(one, 'joris-bakker'));
      await bench.take(toJoris(one, 'NO_LONGER_HANDLER'));
      await bench.take(toJoris(one, 'REPORTER_WROTE'));
      if (!isFirst) await bench.take(involved(one, 'joris-bakker'));
      await bench.deliver({ smtpUrl: inbox.smtpUrl });
      await untilNoneWaits(one);
      const sent = (await bench.lettersOf(one)).filter(
        ({ letter, state }) => letter === 'N12' && state === 'SENT',
      );
      expect(sent).toHaveLength(1);
      const subjects = (await inbox.messages()).flatMap(({ to, subject }) =>
        to === joris ? [subject] : [],
      );
      expect(subjects.filter((subject) => subject.startsWith('Niet meer voor jou'))).not.toEqual(
        [],
      );
      expect(subjects.filter((subject) => subject.startsWith('Bericht van de indiener'))).toEqual(
        [],
      );
    },
    30_000,
  );
});

describe('A11: once a case is restricted,', () => {
  const sanne = { name: 'Sanne de Boer', email: 'sanne.deboer@skar.example.nl' };
  const ofJoris = { name: 'Joris Bakker', email: joris ?? '' };

  it('what waits for who may not read it any more stays here, and the reporter gets theirs', async () => {
    const one = submitted('eva@example.nl');
    await bench.take(one);
    await bench.take(registered(one));
    await bench.take(noticed(one, 'REPORTER_WROTE', sanne));
    await bench.take(noticed(one, 'REPORTER_WROTE', ofJoris));
    await bench.take(noticed(one, 'REPORTER_WROTE', { name: 'Karin Vos', email: karin ?? '' }));
    await bench.take(noticed(one, 'WAITS_FOR_OUTSIDE', { name: null, email: box }));
    await bench.take(turned(one, true));
    await bench.take(noticed(one, 'NO_LONGER_HANDLER', sanne));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await untilNoneWaits(one);
    expect(await readersOf(one, 'N12', ['WITHDRAWN'])).toEqual([joris, box, sanne.email]);
    expect(await readersOf(one, 'N12', ['SENT'])).toEqual([karin, sanne.email]);
    expect(await readersOf(one, 'N01', ['WITHDRAWN'])).toEqual([box]);
    expect(await readersOf(one, 'N01', ['SENT'])).toEqual([hanneke, karin, renate]);
    expect((await bench.lettersOf(one)).filter(({ letter }) => letter === 'E01')).toMatchObject([
      { state: 'SENT' },
    ]);
    for (const code of ['E01', 'N01', 'N12']) expect(await openEventsOf(one, code)).toBe(0);
  }, 30_000);

  it('what waited then is told on no open topic, nor after it was lifted; what is queued after that is', async () => {
    const [one, before] = [submitted('eva@example.nl'), submitted('eva@example.nl')];
    for (const each of [one, before]) {
      await bench.take(each);
      await bench.take(registered(each));
    }
    await bench.take(turned(one, true));
    await bench.take(progressOn(one));
    await bench.take(turned(one, false));
    await bench.take(progressOn(one, 'We hebben gesproken.'));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await Promise.all([untilNoneWaits(one), untilNoneWaits(before)]);
    expect(await openEventsOf(before, 'E01')).toBe(1);
    expect(await openEventsOf(one, 'E04')).toBe(1);
    expect(await readersOf(one, 'N01', ['SENT'])).toEqual([box]);
  }, 30_000);

  it('a letter on a fact of another owner, who knows nothing of it, counts as restricted', async () => {
    const one = submitted(null);
    await bench.take(registered(one));
    await bench.take(turned(one, true));
    await bench.take(one);
    expect(await openEventsOf(one, 'E01')).toBe(0);
    expect((await bench.lettersOf(one)).map(({ letter }) => letter).sort()).toEqual(['E01', 'N01']);
  });

  it('a letter to who is also shut out does not go, whatever they may read otherwise', async () => {
    const one = submitted(null);
    await bench.take(registered(one));
    await bench.take(turned(one, true, ['karin-vos']));
    await bench.deliver({ smtpUrl: inbox.smtpUrl });
    await untilNoneWaits(one);
    expect(await readersOf(one, 'N01', ['SENT'])).toEqual([hanneke, renate]);
  }, 30_000);
});

describe('A8: the copy of a judgment', () => {
  it.each<[string[], boolean, (string | undefined)[]]>([
    [[], false, [box]],
    [['fatma-kaya'], false, [joris, karin]],
    [['renate-smit'], true, [hanneke, karin]],
  ])('where %j is shut out (restricted: %s) goes to %j', async (out, restricted, expected) => {
    const one = judged({ restricted });
    await bench.take(registered(one, out, { restricted }));
    await bench.take(one);
    const handler = 'sanne.deboer@skar.example.nl';
    expect(await readersOf(one, 'E06')).toEqual([...expected, handler].sort());
  });

  it('does not go to the box where the fact of before says that somebody of P&K is involved', async () => {
    const one = judged();
    await bench.take({ ...one, personal: { ...one.personal, copyToQuality: false } });
    expect(await readersOf(one, 'E06')).toEqual(['sanne.deboer@skar.example.nl']);
  });
});

describe('A8: a letter that is refused', () => {
  it.each<[string[], boolean, (string | undefined)[]]>([
    [[], false, [box]],
    [['joris-bakker'], false, [fatma, karin]],
    [['joris-bakker'], true, [hanneke, karin, renate]],
  ])(
    'where %j is shut out (restricted: %s) is told to %j',
    async (out, restricted, expected) => {
      await bench.database.query("UPDATE letter SET state = 'SENT' WHERE state <> 'SENT'");
      const one = submitted(`${randomUUID()}@example.nl`);
      await bench.take(registered(one, out, { restricted }));
      await bench.database.query("UPDATE letter SET state = 'SENT' WHERE state <> 'SENT'");
      await bench.take(one);
      const server = await startFaultyMailServer();
      server.answersToData.push(550);
      await bench.deliver({ smtpUrl: server.url, answerTimeoutMs: 400 });
      await bench.until(one, 'E01', 'FAILED');
      await bench.until(one, 'N11', 'SENT');
      expect(await readersOf(one, 'N11')).toEqual(expected);
      await bench.stopDeliveries();
      await server.stop();
    },
    30_000,
  );
});

it('A8: who was shut out of a case is let go of when it is erased', async () => {
  const [one, other] = [submitted(null), submitted(null)];
  await bench.take(registered(one, ['joris-bakker']));
  await bench.take(registered(other, ['joris-bakker']));
  await bench.store.forgetAccess([one.fact.subject]);
  const kept = await bench.store.accessOfCases([one.fact.subject, other.fact.subject]);
  expect([...kept.keys()]).toEqual([other.fact.subject]);
});
