import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseScope } from '@klantreacties/access';
import { createShutOutRefs } from '@klantreacties/event-delivery';
import { migrateDatabase, openDatabase, type Database } from '@klantreacties/service-runtime';
import { startPostgres, type PostgresServer } from '@klantreacties/test-harness';
import { readAskedWords } from '../src/domain/case/asked-words.ts';
import type { Case } from '../src/domain/case/case.ts';
import { createCaseStore } from '../src/persistence/postgres-case-store.ts';
import type { CaseStore } from '../src/use-cases/case/case-store.ts';
import type { FoundPlace } from '../src/use-cases/case/find-cases.ts';
import { fillSearch } from '../src/use-cases/case/fill-search.ts';
import { contact, context, does, opened, quality } from './a-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'klantreacties-search-'));
const quality1 = { reach: 'ALL', staffId: 'joris-bakker', restricted: false } as const;
const lead = { reach: 'ALL', staffId: 'karin-vos', restricted: true } as const;
const prefixes = ['SKAR'];
let postgres: PostgresServer;
let owner: Database;
let database: Database;
let erasing: Database;
let store: CaseStore;

beforeAll(async () => {
  postgres = await startPostgres(join(folder, 'postgres'));
  const admin = openDatabase(await postgres.urlOf('postgres'));
  // As in production: who migrates owns the database and is no superuser.
  for (const role of ['migrator', 'runner', 'eraser'])
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
  await admin.query('CREATE DATABASE searching OWNER migrator');
  await admin.stop();
  const url = new URL(await postgres.urlOf('postgres'));
  url.pathname = '/searching';
  const urlAs = (user: string) => url.href.replace('postgres:postgres@', `${user}:${user}@`);
  await migrateDatabase({
    url: urlAs('migrator'),
    prismaFolder: join(import.meta.dirname, '../prisma'),
    tablesFrom: [join(import.meta.dirname, '../../../libs/event-delivery/prisma')],
    runUser: 'runner',
    appendOnly: ['case_history', 'case_history_personal'],
    erasing: {
      user: 'eraser',
      tables: [
        { table: 'searched_person', keys: ['case_id'] },
        { table: 'searched_words', keys: ['case_id'] },
      ],
    },
  });
  owner = openDatabase(urlAs('migrator'));
  database = openDatabase(urlAs('runner'));
  erasing = openDatabase(urlAs('eraser'));
  store = createCaseStore({
    database,
    keyRing: { seal: async () => 'sealed' },
    shutOutRefs: createShutOutRefs({ current: 'a', keys: { a: new Uint8Array(32) } }),
    afterCommit: () => undefined,
  });
}, 60_000);

afterAll(async () => {
  for (const one of [erasing, database, owner]) await one?.stop();
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

let cases = 0;
const cause = () => ({
  actor: 'joris-bakker',
  at: context.now,
  correlationId: randomUUID(),
  causationId: randomUUID(),
});
const openIt = (next: Case) =>
  database.transact((session) => store.openIn(session, { next, facts: [] }, cause()));

interface Given extends Partial<Omit<Case, 'reaction' | 'state'>> {
  reaction?: Partial<Case['reaction']>;
  shutOut?: string[];
}

/** A case with a number of its own; what is not given holds nothing that another spec looks for. */
function caseWith({ reaction, shutOut = [], ...given }: Given = {}): Case {
  cases += 1;
  const base = opened();
  const involved = shutOut.map((staffId) => ({
    id: randomUUID(),
    role: '',
    name: null,
    capacity: 'INVOLVED' as const,
    outcome: 'CONFIRMED' as const,
    staffIds: [staffId],
    found: [],
    said: null,
  }));
  const blank = { text: 'niets', reporter: null, children: [], involved };
  const number = `SKAR-2026-${String(cases).padStart(6, '0')}`;
  const next = { ...base, ...blank, number, ...given };
  return { ...next, reaction: { ...base.reaction, ...reaction } } as Case;
}

async function open(given?: Given): Promise<Case> {
  const next = caseWith(given);
  await openIt(next);
  return next;
}

const reporter = (given: Partial<NonNullable<Case['reporter']>> = {}) => ({
  name: 'Iemand',
  email: `${randomUUID()}@example.test`,
  phone: null,
  ...given,
});

async function find(
  typed: string,
  { scope = lead as CaseScope, first = 50, after = null as FoundPlace | null } = {},
) {
  const asked = readAskedWords(typed, prefixes);
  if ('problem' in asked) throw new Error(asked.problem);
  return store.find(scope, asked, { first, after });
}
const ids = async (typed: string, scope?: CaseScope) =>
  (await find(typed, scope === undefined ? {} : { scope })).found.map(({ id }) => id);

describe('finding cases', () => {
  it('D6: by the number in every shape, and by no other', async () => {
    const { id, number } = await open();
    const digits = number.slice(-6);
    for (const typed of [
      number,
      `skar2026${digits}`,
      ` Skar 2026 ${digits} `,
      `SKAR–2026–${digits}`,
    ]) {
      const { found } = await find(typed);
      expect(found).toMatchObject([{ id, place: 1, foundIn: ['NUMBER'], listed: { number } }]);
    }
    expect(await ids('SKAR-2025-999999')).toEqual([]);
  });

  it.each([
    ['jansen', 'Zoë Jansen'],
    ['Zoe', 'Zoë Jansen'],
    ['zoë JANSEN', 'Zoë Jansen'],
    ['Jansen, Zoë', 'Zoë Jansen'],
    ['Janssen', 'Zoë Jansen'],
    ['Jans', 'Zoë Jansen'],
    ['de Vries', 'Ans de Vries'],
    ['obrien', "Sean O'Brien"],
    ['Soren Odegard', 'Søren Ødegård'],
  ])('D6: %j finds the name %j', async (typed, name) => {
    const { id } = await open({ reporter: reporter({ name }) });
    const found = (await find(typed)).found.find((one) => one.id === id);
    expect(found).toMatchObject({ foundIn: ['NAME'], place: 3 });
    await erase(id);
  });

  it.each(['Pietersen', 'Zoë Bakker', 'Kwik Jansen'])(
    'D6: %j finds no other name',
    async (typed) => {
      const { id } = await open({ reporter: reporter({ name: 'Zoë Jansen' }) });
      expect(await ids(typed)).not.toContain(id);
      await erase(id);
    },
  );

  it('D6: by the name of a child, of who helps, and of whom it is about', async () => {
    const record = await open({
      supportPerson: 'Quirine Appelboom',
      children: [{ firstName: 'Thijmen', birthYear: null }],
      involved: [],
    });
    expect(await ids('appelboom')).toEqual([record.id]);
    expect(await ids('thijmen')).toEqual([record.id]);
  });

  it('D6: by a mail address in any letters, whole ones before parts', async () => {
    const whole = await open({ reporter: reporter({ email: 'kees.smit@example.nl' }) });
    const more = await open({ reporter: reporter({ email: 'kees.smit@example.nl.test' }) });
    expect((await find('Kees.Smit@Example.NL')).found).toMatchObject([
      { id: whole.id, place: 2, foundIn: ['MAIL'] },
      { id: more.id, place: 3, foundIn: ['MAIL'] },
    ]);
    expect((await ids('kees.smit')).toSorted()).toEqual([whole.id, more.id].toSorted());
    expect(await ids('kees.smid@example.nl')).toEqual([]);
  });

  it('D6: by signs of an address as they are, for they are no pattern', async () => {
    const { id } = await open({ reporter: reporter({ email: 'an_nah%b@example.nl' }) });
    expect(await ids('an_nah%b')).toEqual([id]);
    expect(await ids('anXnah%b')).toEqual([]);
    expect(await ids('an_nah_b@example')).toEqual([]);
    expect(await ids('an%nah%b@example')).toEqual([]);
  });

  it.each(['06 20304050', '0620304050', '+31 (0)6 20304050', '0031620304050'])(
    'D6: by the phone number %j, before parts of one',
    async (typed) => {
      const { id } = await open({ reporter: reporter({ phone: '+31 6 20304050' }) });
      expect((await find(typed)).found).toMatchObject([{ id, place: 2, foundIn: ['PHONE'] }]);
      expect((await find('30 40 50')).found).toMatchObject([{ id, place: 3, foundIn: ['PHONE'] }]);
      expect(await ids('06 20304051')).toEqual([]);
      await erase(id);
    },
  );

  it.each([
    ['klachten', 'Ik heb een klacht.'],
    ['klacht', 'Al mijn klachten.'],
    ['geexploiteerd', 'Er is iets geëxploiteerd.'],
    ['geëxploiteerd', 'Er is iets geexploiteerd.'],
    ['CAFÉ', 'in het cafe'],
    ['deur gesloten', 'Ik stond voor een gesloten deur.'],
    ['middag', 'in de ochtend/middag'],
    ['dicht', 'Alles dicht.Geen mens belde.'],
    ['peuters', 'de BSO-groep <peuters> was_er'],
    ['BSO-groep', 'de BSO-groep'],
    ['het luierhoekje', 'Een vies luierhoekje'],
    ['ｂｒｏｏｄｔｒｏｍｍｅｌ', 'broodtrommel'],
  ])('D6: %j finds the words %j', async (typed, text) => {
    const { id } = await open({ text });
    expect((await find(typed)).found).toMatchObject([{ id, foundIn: ['WORDS'] }]);
    await erase(id);
  });

  it.each(['deurklink', 'gesloten raam', 'de het een'])(
    'D6: %j finds nothing in other words',
    async (typed) => {
      const { id } = await open({ text: 'Ik stond voor een gesloten deur.' });
      expect(await ids(typed)).toEqual([]);
      await erase(id);
    },
  );

  it.each([
    "'; DROP TABLE searched_words; --",
    '%%aa%%',
    '__aa__',
    'aa:*',
    '!aa',
    'aa & bb | !(cc',
    '"aa bb',
    String.raw`aa\ bb\\`,
    'aa\u0000bb',
    '\ud800aa',
    '<-> aa',
    'aa🙂bb',
    `${'ab '.repeat(66)}`,
    'a'.repeat(200),
    '{aa,bb}',
    '$1 aa',
  ])('D6: %j is words and nothing else', async (typed) => {
    expect(await ids(typed)).toEqual([]);
    expect(await owner.query('SELECT 1 FROM searched_words LIMIT 1')).toHaveLength(1);
  });

  it('D6: has every way in which it was found, and the best way first', async () => {
    const byWords = await open({ text: 'De sterrenkijker was er.' });
    const byName = await open({
      reporter: reporter({ name: 'Jo Sterrenkijker' }),
      text: 'sterrenkijker',
    });
    const byMail = await open({ reporter: reporter({ email: 'sterrenkijker@example.nl' }) });
    expect((await find('sterrenkijker')).found).toMatchObject([
      { id: byName.id, foundIn: ['NAME', 'WORDS'] },
      { id: byMail.id, foundIn: ['MAIL'] },
      { id: byWords.id, foundIn: ['WORDS'] },
    ]);
  });

  it('D6: comes in pages of one order, that stays while cases come in', async () => {
    const at = (n: number) => ({
      submittedAt: `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`,
    });
    const made: string[] = [];
    for (const n of [3, 1, 5, 2, 5])
      made.push((await open({ text: 'zandkasteel', reaction: at(n) })).id);
    const whole = (await find('zandkasteel')).found;
    expect(whole.map(({ id }) => id)).toEqual([
      ...[made[2]!, made[4]!].toSorted(),
      made[0],
      made[3],
      made[1],
    ]);
    const start = await find('zandkasteel', { first: 2 });
    expect(start).toMatchObject({ hasNextPage: true, found: whole.slice(0, 2) });
    await open({ text: 'zandkasteel', reaction: at(9) });
    const rest = await find('zandkasteel', { first: 3, after: start.found[1]! });
    expect(rest).toEqual({ hasNextPage: false, found: whole.slice(2) });
  });
});

describe('who finds a case', () => {
  const hidden = async (word: string, given: Given) => {
    const record = await open({
      text: `Over ${word}.`,
      reporter: reporter({
        name: `Ida ${word}`,
        email: `${word}@example.nl`,
        phone: '+31 6 99887766',
      }),
      ...given,
    });
    return { record, asked: [word, `${word}@example.nl`, '0699887766', record.number] };
  };

  it.each<[string, Given, CaseScope[], CaseScope[]]>([
    [
      'restricted',
      { reaction: { restricted: true } },
      [lead],
      [quality1, { reach: 'ASSIGNED', staffId: 'sanne-de-boer' }],
    ],
    ['of whom it is about', { shutOut: ['joris-bakker'] }, [lead], [quality1]],
    ['of the lead of P&K', { shutOut: ['karin-vos'] }, [quality1], [lead]],
    [
      'of nobody yet',
      {},
      [lead, quality1],
      [
        { reach: 'ASSIGNED', staffId: 'sanne-de-boer' },
        { reach: 'CALLED_IN', staffId: 'pieter-zwart' },
        { reach: 'NONE' },
      ],
    ],
  ])('D6: nobody else, where it is %s', async (_what, given, finders, others) => {
    const { record, asked } = await hidden('boomhuttimmeraar', given);
    for (const typed of asked) {
      for (const scope of finders) expect(await ids(typed, scope)).toEqual([record.id]);
      for (const scope of others)
        expect(await find(typed, { scope })).toEqual({ found: [], hasNextPage: false });
    }
    await erase(record.id);
    await owner.query('DELETE FROM searched_case WHERE case_id = $1', [record.id]);
  });

  it('D6: its handler, as long as they handle it', async () => {
    const record = await open({ text: 'waterpistool' });
    const scope = { reach: 'ASSIGNED', staffId: 'sanne-de-boer' } as const;
    expect(await ids('waterpistool', scope)).toEqual([]);
    const assign = (one: Case) =>
      does.assignHandler(one, quality, context, { handlerId: 'sanne-de-boer' });
    await store.change(lead, record.id, cause(), assign);
    expect(await ids('waterpistool', scope)).toEqual([record.id]);
  });

  it('D6: those that somebody may not read take no place among a thousand, nor say that more follow', async () => {
    const mine = await open({
      text: 'regenlaars',
      reaction: { submittedAt: '2020-01-01T09:00:00.000Z' },
    });
    await openMany(1_001, { text: 'regenlaars', shutOut: ['joris-bakker'] });
    expect(await find('regenlaars', { scope: quality1, first: 1 })).toMatchObject({
      found: [{ id: mine.id }],
      hasNextPage: false,
    });
    expect((await find('regenlaars', { scope: lead, first: 1 })).hasNextPage).toBe(true);
  }, 60_000);

  it('D6: the case of a number first, also where more than a thousand others tell of that number', async () => {
    const { id, number } = await open({ reaction: { submittedAt: '2020-01-01T09:00:00.000Z' } });
    await openMany(1_001, { text: `Dit gaat ook over ${number}` });
    const page = await find(number, { scope: lead, first: 1 });
    expect(page).toMatchObject({ found: [{ id, foundIn: ['NUMBER'] }], hasNextPage: true });
    const next = await find(number, { scope: lead, first: 2, after: page.found[0] ?? null });
    expect(next.found.map(({ foundIn }) => foundIn)).toEqual([['WORDS'], ['WORDS']]);
  }, 60_000);
});

describe('what a case is found by', () => {
  it('D6: follows each change, in the transaction of it', async () => {
    const { id } = await open({ reporter: reporter({ email: 'oud.adres@example.nl' }) });
    const log = (record: Case) =>
      does.logEntry(record, quality, context, {
        ...contact,
        kind: 'NOTE',
        text: 'De vogelverschrikkers.',
      });
    await store.change(lead, id, cause(), log);
    expect(await ids('vogelverschrikker')).toEqual([id]);
    const correct = (record: Case) =>
      does.correctAddress(record, quality, context, {
        email: 'nieuw.adres@example.nl',
        oldAddressWasWrong: false,
      });
    await store.change(lead, id, cause(), correct);
    expect(await ids('nieuw.adres@example.nl')).toEqual([id]);
    expect(await ids('oud.adres@example.nl')).toEqual([]);
  });

  it('D6: is none of a change that was not saved', async () => {
    const { id } = await open();
    const log = (text: string) => (record: Case) =>
      does.logEntry(record, quality, context, { ...contact, kind: 'NOTE', text });
    const broken = database.transact(async (session) => {
      await store.changeIn(session, id, cause(), log('kruiwagentje'));
      throw new Error('not saved');
    });
    await expect(broken).rejects.toThrow('not saved');
    expect(await ids('kruiwagentje')).toEqual([]);
  });

  it('D6: has the words of both of two changes at once', async () => {
    const { id } = await open();
    const log = (text: string) => (record: Case) =>
      does.logEntry(record, quality, context, { ...contact, kind: 'NOTE', text });
    await Promise.all(
      ['hobbelpaardje', 'schommelstoeltje'].map((text) =>
        store.change(lead, id, cause(), log(text)),
      ),
    );
    expect(await ids('hobbelpaardje schommelstoeltje')).toEqual([id]);
  });

  const many = (count: number, one: (n: number) => string, between: string) =>
    Array.from({ length: count }, (_, n) => one(n)).join(between);
  const rare = (n: number) => String.fromCodePoint(0x20000 + n, 0x20000 + ((n * 7_919) % 40_000));
  it.each([
    ['a chain of short words', many(50_000, () => 'a', '_')],
    ['a chain of long words', many(2_700, () => randomUUID(), '-')],
    ['words that each stand once', many(25_000, (n) => n.toString(36), ' ')],
    ['words of rare letters', many(20_000, rare, ' ')],
    ['one word', 'a'.repeat(100_000)],
    ['signs that stand for six letters', many(950, (n) => `${'\u3316'.repeat(100)}${n}`, ' ')],
    ['addresses', many(5_000, (n) => `http://x${n}.nl/pad/${n}`, ' ')],
  ])('D6: is saved within a second, however much was written: %s', async (_what, text) => {
    const began = performance.now();
    const { id } = await open({ text: `boekenplank ${text}` });
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(await ids('boekenplank')).toEqual([id]);
    await erase(id);
  });

  it('D6: goes by its number alone once it was erased', async () => {
    const record = await open({
      text: 'springtouw',
      reporter: reporter({
        name: 'Olga Springtouw',
        email: 'springtouw@example.nl',
        phone: '+31 6 55667788',
      }),
    });
    await erase(record.id);
    for (const typed of ['springtouw', 'olga', 'springtouw@example.nl', '0655667788'])
      expect(await ids(typed)).toEqual([]);
    expect(await ids(record.number)).toEqual([record.id]);
    await fillSearch(store, () => false);
    expect(await ids('springtouw')).toEqual([]);
  });

  it('D6: goes when the personal values of its case go', async () => {
    const { id, number } = await open({ text: 'hinkelbaan' });
    await owner.query('DELETE FROM case_personal WHERE case_id = $1', [id]);
    for (const table of ['searched_person', 'searched_words'])
      expect(await owner.query(`SELECT 1 FROM ${table} WHERE case_id = $1`, [id])).toEqual([]);
    expect(await ids('hinkelbaan')).toEqual([]);
    expect(await ids(number)).toEqual([]);
    // It takes no place of a page either.
    const other = await open({ text: `Zie ook ${number}.` });
    expect((await find(number, { first: 1 })).found).toMatchObject([{ id: other.id }]);
  });
});

describe('cases of before', () => {
  const asBefore = (some: readonly string[]) =>
    Promise.all(
      ['searched_person', 'searched_words', 'searched_case'].map((table) =>
        owner.query(`DELETE FROM ${table} WHERE case_id = ANY($1::uuid[])`, [some]),
      ),
    );

  it('D6: are found once they were filled in, in batches and also after a break', async () => {
    const made = await openMany(450, { text: 'glijbaantje' });
    await asBefore(made);
    expect(await ids('glijbaantje')).toEqual([]);
    let batches = 0;
    const breaking = {
      ...store,
      async makeSearchable(records: readonly Case[]) {
        if (++batches === 2) throw new Error('The server went away');
        await store.makeSearchable(records);
      },
    };
    await expect(fillSearch(breaking, () => false)).rejects.toThrow('went away');
    const [half] = await owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM searched_words WHERE case_id = ANY($1::uuid[])',
      [made],
    );
    expect(half?.count).toBe(200);
    expect(await fillSearch(store, () => false)).toBe(250);
    expect(await fillSearch(store, () => false)).toBe(0);
    expect((await find('glijbaantje', { first: 500 })).found).toHaveLength(450);
  }, 60_000);

  it('D6: keep what a change wrote while they were read', async () => {
    const { id } = await open({ text: 'eerste' });
    await asBefore([id]);
    const read = await store.notSearchableAfter(null, 10);
    await store.change(lead, id, cause(), (record) =>
      does.logEntry(record, quality, context, { ...contact, kind: 'NOTE', text: 'klimrekje' }),
    );
    await store.makeSearchable(read);
    expect(await ids('klimrekje')).toEqual([id]);
    expect(await fillSearch(store, () => false)).toBe(0);
  });
});

it('D6: reads few pages for what was written since the last vacuum', async () => {
  // Words of which no two are alike, several hundred kB of them.
  await owner.query(`UPDATE searched_words SET words = to_tsvector('public.dutch_unaccented',
    (SELECT string_agg(md5(case_id::text || n), ' ') FROM generate_series(1, 60) AS n))`);
  const pagesOf = async (where: string) => {
    const [row] = await owner.transact(
      (session) =>
        session.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
          `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT count(*) FROM ${where}`,
        ),
      { enable_seqscan: 'off' },
    );
    const { 'Shared Hit Blocks': hit = NaN, 'Shared Read Blocks': read = NaN } =
      row?.['QUERY PLAN'][0].Plan ?? {};
    return hit + read;
  };
  expect(await pagesOf("searched_words WHERE words @@ to_tsquery('simple', 'x')")).toBeLessThan(30);
  expect(await pagesOf("searched_person WHERE mail LIKE '%schommeltje%'")).toBeLessThan(60);
});

it('D6: leaves no setting of its own to what comes after it', async () => {
  await find('klimrekje');
  const shown = await Promise.all(
    ['enable_seqscan', 'plan_cache_mode'].map((name) => database.query(`SHOW ${name}`)),
  );
  expect(shown).toEqual([[{ enable_seqscan: 'on' }], [{ plan_cache_mode: 'auto' }]]);
});

async function openMany(count: number, given: Given): Promise<string[]> {
  const made = Array.from({ length: count }, () => caseWith(given));
  for (let n = 0; n < count; n += 50) await Promise.all(made.slice(n, n + 50).map(openIt));
  return made.map(({ id }) => id);
}

async function erase(id: string): Promise<void> {
  for (const table of ['searched_person', 'searched_words'])
    await erasing.query(`DELETE FROM ${table} WHERE case_id = $1`, [id]);
}
