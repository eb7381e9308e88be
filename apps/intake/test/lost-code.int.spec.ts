import { randomUUID } from 'node:crypto';
import { parseFact } from '@klantreacties/event-contracts';
import { startLostCodeBench, type LostCodeBench } from './lost-code-bench.ts';

let bench: LostCodeBench;

beforeAll(async () => {
  bench = await startLostCodeBench();
}, 60_000);

afterAll(() => bench?.stop(), 30_000);

const kindsOf = async (one: Parameters<LostCodeBench['factsOf']>[0]) =>
  (await bench.factsOf(one)).map(({ type }) => type.split('.').at(-1));

describe('D12: asking for a new code', () => {
  it('is answered and written alike whether number and address fit', async () => {
    const one = await bench.sentIn();
    const unknown = one.number.replace(/\d{6}$/, '999999');
    const answers = [
      await bench.request(one.number, one.email),
      await bench.request(one.number, 'niemand@example.nl'),
      await bench.request(unknown, one.email),
    ];
    expect(answers).toEqual(Array(3).fill({ outcome: 'REQUESTED' }));
    const rows = await bench.database.query('SELECT number, email FROM code_request');
    expect(rows).toHaveLength(3);
    expect(await bench.look()).toBe(1);
    expect(await bench.database.query('SELECT id FROM code_request')).toEqual([]);
  });

  it.each([
    ['a number of another form', 'SKAR-26-1', 'eva@example.nl', 'number', 'NUMBER_INCOMPLETE'],
    ['no number', '', 'eva@example.nl', 'number', 'REQUIRED'],
    ['no address', 'SKAR-2026-000123', '', 'email', 'REQUIRED'],
    ['an address that no reader sees', 'SKAR-2026-000123', '\u200B', 'email', 'REQUIRED'],
    ['an address without a domain', 'SKAR-2026-000123', 'eva@', 'email', 'NOT_AN_ADDRESS'],
    [
      'an address of other letters',
      'SKAR-2026-000123',
      'zoë@example.nl',
      'email',
      'ADDRESS_BEYOND_ASCII',
    ],
    ['two addresses', 'SKAR-2026-000123', 'a@b.nl, c@d.nl', 'email', 'NOT_AN_ADDRESS'],
  ])('is refused for its form alone: %s', async (_what, number, email, field, code) => {
    expect(await bench.request(number, email)).toMatchObject({
      outcome: 'PROBLEMS',
      problems: [{ field, code }],
    });
  });

  it.each<[string, (number: string) => string]>([
    ['small letters and spaces around it', (number) => ` ${number.toLowerCase()} `],
    ['spaces for its dashes', (number) => number.replaceAll('-', ' ')],
    ['nothing between its parts', (number) => number.replaceAll('-', '')],
    ['dashes of a word processor', (number) => number.replaceAll('-', '\u2013')],
    ['O for 0', (number) => number.replaceAll('0', 'O')],
  ])('brings a link for a number with %s', async (_what, shape) => {
    const one = await bench.sentIn();
    expect(await bench.linkFor(shape(one.number), one.email)).not.toBeNull();
  });

  it.each([
    ['Eva.Groot@Example.nl', 'eva.groot@EXAMPLE.nl'],
    ['eva@münchen.example.nl', 'eva@xn--mnchen-3ya.example.nl'],
    ['eva@xn--mnchen-3ya.example.nl', 'Eva@MÜNCHEN.example.nl'],
    ['eva@example.nl', '<eva@example.nl>'],
    ['eva@example.nl', 'mailto:eva%2B@example.nl', false],
    ['eva@example.nl', 'mailto:eva@example.nl'],
    ['eva@example.nl', '\u200Beva@example.nl\u00A0'],
  ])('brings a link to %j for %j: %j', async (email, typed, goesOut = true) => {
    const one = await bench.sentIn({ email });
    expect((await bench.linkFor(one.number, typed)) !== null).toBe(goesOut);
  });

  it('brings a link to the address of the case, as it is kept there', async () => {
    const one = await bench.sentIn({ email: 'Eva.Groot@Example.nl' });
    expect(await bench.linkFor(one.number, ' EVA.groot@example.NL ')).not.toBeNull();
    const fact = (await bench.factsOf(one)).at(-1)!;
    expect(parseFact(JSON.stringify(fact))).toHaveProperty('envelope');
    const personal = await bench.ports.keyRing.open(one.id, fact.data.personal ?? '');
    expect(personal).toMatchObject({
      number: one.number,
      reporter: { email: 'Eva.Groot@example.nl' },
    });
  });

  it('brings none to anybody else, nor for who is anonymous', async () => {
    const [one, other] = [await bench.sentIn(), await bench.sentIn()];
    const anonymous = await bench.sentIn({ anonymous: true, name: null, email: null });
    expect(await bench.linkFor(one.number, other.email)).toBeNull();
    expect(await bench.linkFor(one.number, `x${one.email}`)).toBeNull();
    expect(await bench.linkFor(anonymous.number, other.email)).toBeNull();
    for (const each of [one, other, anonymous])
      expect(await kindsOf(each)).toEqual(['reaction-submitted']);
  });

  it('leaves the clear token nowhere: sealed in the fact once more, and a keyed hash in the table', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    expect(token).toMatch(/^[\w-]{43}$/);
    const [stored] = await bench.database.query<{ all: string }>(
      `SELECT (SELECT string_agg(o::text, ' ') FROM outbox o) || (SELECT string_agg(l::text, ' ') FROM code_link l) AS all`,
    );
    expect(stored?.all).not.toContain(token);
    expect(stored?.all).not.toContain(one.email);
    const fact = (await bench.factsOf(one)).at(-1)!;
    const personal = await bench.ports.keyRing.open(one.id, fact.data.personal ?? '');
    expect(JSON.stringify(personal)).not.toContain(token);
    const { sealedToken } = personal as unknown as { sealedToken: string };
    expect(await bench.ports.keyRing.open(one.id, sealedToken)).toEqual({ token });
  });

  it('by an attacker fills no mailbox and shuts nobody out: each link works for who has the mailbox', async () => {
    const one = await bench.sentIn();
    const tokens: (string | null)[] = [];
    for (let n = 0; n < 8; n += 1) {
      tokens.push(await bench.linkFor(one.number, one.email));
      bench.later(3);
    }
    expect(tokens.map((token) => token !== null)).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(3).fill(false),
    ]);
    await bench.accept();
    expect(await bench.renew(tokens[0]!)).toMatchObject({ outcome: 'RENEWED' });
    bench.later(24 * 60);
    expect(await bench.linkFor(one.number, one.email)).not.toBeNull();
  });

  it('brings one link for requests at one moment', async () => {
    const one = await bench.sentIn();
    await Promise.all(Array.from({ length: 6 }, () => bench.request(one.number, one.email)));
    const looks = await Promise.all([bench.look(), bench.look(), bench.look()]);
    expect(looks.reduce((sum, links) => sum + links)).toBe(1);
  });

  it('writes at most ten letters a day to one address, over all its cases', async () => {
    const email = 'veel@example.nl';
    let links = 0;
    for (let n = 0; n < 12; n += 1) {
      const one = await bench.sentIn({ email });
      if ((await bench.linkFor(one.number, email)) !== null) links += 1;
    }
    expect(links).toBe(10);
  }, 30_000);

  it('keeps no more than it can look at', async () => {
    await bench.database.query(
      `INSERT INTO code_request SELECT gen_random_uuid(), 'SKAR-2026-000001', 'x@example.nl', now(), 'c'
       FROM generate_series(1, 1000)`,
    );
    expect(await bench.request('SKAR-2026-000001', 'x@example.nl')).toEqual({
      outcome: 'REQUESTED',
    });
    const [counted] = await bench.database.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM code_request',
    );
    expect(counted?.n).toBe(1_000);
    await bench.database.query('DELETE FROM code_request');
  });
});

describe('D12: renewing a code', () => {
  it('waits for the mail server, and ends the old code and what it opened then, not before', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    expect(await bench.renew(token)).toEqual({ outcome: 'REFUSED', code: 'LINK_NOT_READY' });
    await bench.accept();
    expect(await bench.open(one.number, one.code)).toMatchObject({ outcome: 'OPENED' });
    expect(await bench.followUpStore.codeGenerationOf(one.id)).toBe(1);

    const renewed = await bench.renew(token);
    if (renewed.outcome !== 'RENEWED') throw new Error(renewed.code);
    expect(renewed.number).toBe(one.number);
    expect(renewed.followUpCode).not.toBe(one.code);
    expect(await bench.open(one.number, one.code)).toEqual({
      outcome: 'REFUSED',
      code: 'NOT_KNOWN',
    });
    expect(await bench.open(one.number, renewed.followUpCode)).toMatchObject({
      outcome: 'OPENED',
      token: `${one.id} 2`,
    });
    // A token of before says 1, or nothing.
    expect(await bench.followUpStore.codeGenerationOf(one.id)).toBe(2);
    expect(await one.sendAgain()).toEqual({ outcome: 'CODE_RENEWED' });
  });

  it.each([
    [29, 'RENEWED'],
    [30, 'REFUSED'],
    [60, 'REFUSED'],
  ])('%s minutes after the acceptance is %s', async (minutes, outcome) => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    bench.later(600);
    await bench.accept();
    bench.later(minutes);
    expect(await bench.renew(token)).toMatchObject({ outcome });
  });

  it('answers a retry alike, and nobody else', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    const key = randomUUID();
    const first = await bench.renew(token, key);
    expect(first).toMatchObject({ outcome: 'RENEWED' });
    expect(await bench.renew(token, key)).toEqual(first);
    expect(await bench.renew(token, key.toUpperCase())).toEqual(first);
    expect(await bench.renew(token)).toEqual({ outcome: 'REFUSED', code: 'LINK_USED' });
    bench.later(30);
    expect(await bench.renew(token, key)).toEqual({ outcome: 'REFUSED', code: 'LINK_USED' });
  });

  it('gives the code of another link to no retry', async () => {
    const one = await bench.sentIn();
    const first = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    const key = randomUUID();
    await bench.renew(first, key);
    bench.later(3);
    const second = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    expect(await bench.renew(second)).toMatchObject({ outcome: 'RENEWED' });
    expect(await bench.renew(first, key)).toEqual({ outcome: 'REFUSED', code: 'LINK_USED' });
  });

  it('by one link voids the others, and is once of all that come at one moment', async () => {
    const one = await bench.sentIn();
    const first = (await bench.linkFor(one.number, one.email))!;
    bench.later(3);
    const second = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    const results = await Promise.all(
      [first, second, first, second].map((token) => bench.renew(token)),
    );
    expect(results.filter(({ outcome }) => outcome === 'RENEWED')).toHaveLength(1);
    expect(await kindsOf(one)).toEqual([
      'reaction-submitted',
      'new-code-requested',
      'new-code-requested',
      'code-renewed',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['an unknown token', 'A'.repeat(43)],
    ['a hash', 'A'.repeat(42)],
    ['a text', "' OR true --"],
  ])('gives no code for %s', async (_what, token) => {
    expect(await bench.renew(token)).toEqual({ outcome: 'REFUSED', code: 'LINK_NOT_VALID' });
  });

  it('takes a key that nobody guesses', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    expect(await bench.renew(token, 'raad mij')).toEqual({
      outcome: 'REFUSED',
      code: 'KEY_TOO_WEAK',
    });
    expect(await bench.renew(token)).toMatchObject({ outcome: 'RENEWED' });
  });
});

describe('D12: a corrected address', () => {
  it('holds a new code back for three days, then has it, and those of before are notified', async () => {
    const one = await bench.sentIn();
    await bench.correct(one, 'anders@example.nl');
    expect(await bench.linkFor(one.number, 'anders@example.nl')).toBeNull();
    expect(await bench.linkFor(one.number, one.email)).toBeNull();
    bench.later(3 * 24 * 60 - 3);
    expect(await bench.linkFor(one.number, 'anders@example.nl')).toBeNull();
    bench.later(3);
    expect(await bench.linkFor(one.number, one.email)).toBeNull();
    const token = (await bench.linkFor(one.number, 'anders@example.nl'))!;
    await bench.accept();
    expect(await bench.renew(token)).toMatchObject({ outcome: 'RENEWED' });
    const facts = await bench.factsOf(one);
    expect(facts.map(({ aggregateversion }) => aggregateversion)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await kindsOf(one)).toEqual([
      'reaction-submitted',
      'new-code-held-back',
      'new-code-held-back',
      'new-code-requested',
      'code-renewed',
      'former-address-notified',
    ]);
    const notified = await bench.ports.keyRing.open(one.id, facts.at(-1)?.data.personal ?? '');
    expect(notified).toEqual({ email: one.email });
  });

  it('has it at once where two colleagues allow it, and later too', async () => {
    const one = await bench.sentIn();
    await bench.correct(one, 'snel@example.nl');
    expect(await bench.linkFor(one.number, 'snel@example.nl')).toBeNull();
    await bench.allow(one);
    expect(await bench.look()).toBe(1);
    await bench.accept();
    expect(await bench.renew(bench.tokens.at(-1)!)).toMatchObject({ outcome: 'RENEWED' });
    bench.later(3);
    expect(await bench.linkFor(one.number, 'snel@example.nl')).not.toBeNull();
    expect(await kindsOf(one)).toEqual([
      'reaction-submitted',
      'new-code-held-back',
      'new-code-requested',
      'code-renewed',
      'former-address-notified',
      'new-code-requested',
    ]);
  });

  it('has it by that address alone: the next correction holds it back anew', async () => {
    const one = await bench.sentIn();
    await bench.correct(one, 'eerst@example.nl');
    await bench.allow(one);
    expect(await bench.look()).toBe(1);
    bench.later(3);
    await bench.correct(one, 'daarna@example.nl');
    expect(await bench.linkFor(one.number, 'daarna@example.nl')).toBeNull();
    expect(await bench.linkFor(one.number, 'eerst@example.nl')).toBeNull();
  });

  it('asks nothing for a reaction whose address was never corrected, or that has none', async () => {
    const one = await bench.sentIn();
    const nameless = await bench.sentIn({ anonymous: true, name: null, email: null } as never);
    await bench.allow(one);
    await bench.allow(nameless);
    expect(await bench.store.requested(10)).toEqual([]);
  });

  it('tells that a code was held back five times a day at most, and only where number and address fit', async () => {
    const one = await bench.sentIn();
    await bench.correct(one, 'beheerd@example.nl');
    for (let n = 0; n < 7; n += 1) {
      await bench.request(one.number, one.email);
      await bench.request(one.number, 'beheerd@example.nl');
      expect(await bench.look()).toBe(0);
      bench.later(3);
    }
    expect(await kindsOf(one)).toEqual([
      'reaction-submitted',
      ...Array<string>(5).fill('new-code-held-back'),
    ]);
  });

  it('ends a link that went to the one before', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    await bench.correct(one, 'nieuw@example.nl');
    expect(await bench.renew(token)).toEqual({ outcome: 'REFUSED', code: 'LINK_NOT_VALID' });
  });

  it('that is the same one changes nothing, however it is written', async () => {
    const one = await bench.sentIn();
    const token = (await bench.linkFor(one.number, one.email))!;
    await bench.accept();
    await bench.correct(one, one.email.toUpperCase());
    expect(await bench.renew(token)).toMatchObject({ outcome: 'RENEWED' });
    expect(await kindsOf(one)).not.toContain('former-address-notified');
  });

  it('and back within one batch of facts is the first one again, and as new', async () => {
    const one = await bench.sentIn();
    const at = (minutes: number) => new Date(bench.ports.now().getTime() + minutes * 60_000);
    await bench.database.transact(async (session) => {
      await bench.store.keepAddress(session, one.id, { email: 'kort@example.nl', at: at(0) });
      await bench.store.keepAddress(session, one.id, { email: one.email, at: at(1) });
    });
    expect((await bench.store.reachedBy(one.number))?.addresses.map(({ email }) => email)).toEqual([
      one.email,
      'kort@example.nl',
      one.email,
    ]);
    expect(await bench.linkFor(one.number, one.email)).toBeNull();
  });

  it('of an anonymous reporter is kept nowhere', async () => {
    const one = await bench.sentIn({ anonymous: true, name: null, email: null });
    await bench.correct(one, 'wie@example.nl');
    expect(await bench.linkFor(one.number, 'wie@example.nl')).toBeNull();
    expect(
      await bench.database.query('SELECT 1 FROM corrected_address WHERE reaction_id = $1', [
        one.id,
      ]),
    ).toEqual([]);
  });
});
