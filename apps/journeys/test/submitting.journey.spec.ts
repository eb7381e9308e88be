import { randomUUID } from 'node:crypto';
import { invented, openFollowUp, operations, submit } from '../src/index.ts';
import { onStack } from './on-stack.ts';

const at = onStack();
const place = { brandId: 'korein', locationId: 'korein-de-vlieger' };

type Problems = {
  submitReaction: { problems: { field: string; code: string; message: string }[] };
};

async function problemsOf(change: Record<string, unknown>): Promise<string[]> {
  const { submitReaction } = await at.graph.ask<Problems>(operations.submit, {
    input: { idempotencyKey: randomUUID(), form: invented({ ...place, ...change }) },
  });
  return submitReaction.problems.map(({ field, code }) => `${field} ${code}`);
}

describe('submitting', () => {
  it('gives the same answer for the same key, the code included, and refuses other content', async () => {
    const key = randomUUID();
    const form = invented(place);
    const answers = await Promise.all([
      submit(at.graph, form, key),
      submit(at.graph, form, key),
      submit(at.graph, form, key),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const other = await at.graph.ask<{ submitReaction: object }>(operations.submit, {
      input: { idempotencyKey: key, form: { ...form, text: 'Iets anders' } },
    });
    expect(other.submitReaction).toMatchObject({
      __typename: 'Refusal',
      problems: [{ code: 'KEY_REUSED', field: 'idempotencyKey' }],
    });
  }, 30_000);

  it('refuses a key that can be guessed', async () => {
    const answer = await at.graph.ask<{ submitReaction: object }>(operations.submit, {
      input: { idempotencyKey: 'formulier-1', form: invented(place) },
    });
    expect(answer.submitReaction).toMatchObject({ problems: [{ code: 'KEY_TOO_WEAK' }] });
  }, 30_000);

  it('answers all problems of a form at once in its language, and repeats no value', async () => {
    const { submitReaction } = await at.graph.ask<Problems>(operations.submit, {
      input: {
        idempotencyKey: randomUUID(),
        form: invented({
          brandId: 'korein',
          locationId: 'skar-de-linde',
          text: '\u0000 \u200b',
          name: '\u202E',
          email: 'geen adres',
          phone: 'abc def',
          children: [{ firstName: 'Noor', birthYear: 1900 }],
          language: 'EN',
        }),
      },
    });
    expect(submitReaction.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'locationId UNKNOWN',
      'text REQUIRED',
      'name REQUIRED',
      'email NOT_AN_ADDRESS',
      'phone NOT_A_PHONE_NUMBER',
      'children.0.birthYear OUT_OF_RANGE',
    ]);
    expect(submitReaction.problems[3]?.message).toBe('This is not an e-mail address.');
    expect(JSON.stringify(submitReaction)).not.toMatch(/abc def|geen adres/);
  }, 30_000);

  it.each([
    ['an unknown brand', { brandId: 'bestaat-niet' }, ['brandId UNKNOWN']],
    ['care that the location has not', { careType: 'PEUTER' }, ['careType NOT_AT_LOCATION']],
    ['half a character alone', { text: '\uD83D' }, ['text REQUIRED']],
    ['no phone to be called at', { contactPreference: 'PHONE' }, ['phone REQUIRED']],
    [
      'wishes that nobody anonymous can have',
      { anonymous: true, name: null, email: null, contactPreference: 'MAIL', mayShareName: true },
      ['contactPreference NOT_WHEN_ANONYMOUS', 'mayShareName NOT_WHEN_ANONYMOUS'],
    ],
    [
      'a birth year to come',
      { children: [{ firstName: 'A', birthYear: 2200 }] },
      ['children.0.birthYear OUT_OF_RANGE'],
    ],
    ['900 kB of text', { text: 'x'.repeat(900_000) }, ['text TOO_LONG']],
    ['a second line in a name', { name: 'Eva\nBcc: x@example.nl' }, ['name ONE_LINE_ONLY']],
    ['two addresses in one', { email: 'a@example.nl,b@example.nl' }, ['email NOT_AN_ADDRESS']],
    ['no name and address', { name: ' ', email: null }, ['name REQUIRED', 'email REQUIRED']],
  ])(
    'names the field of %s',
    async (_what, change, problems) => {
      expect(await problemsOf(change)).toEqual(problems);
    },
    30_000,
  );

  it('never asks whether it was discussed first, and takes who does not know the location', async () => {
    const form = invented({ ...place, locationId: null, careType: null, discussedBefore: null });
    expect((await submit(at.graph, form)).number).toMatch(/^KOREIN-\d{4}-\d{6}$/);
  }, 30_000);

  it.each([
    ['IMPROVEMENT_POINT', true],
    ['COMPLIMENT', false],
  ])(
    'gives a %s its own dates',
    async (kind, hasProposal) => {
      const { dates } = await submit(at.graph, invented({ ...place, kind }));
      expect(dates.proposalDueOn !== null).toBe(hasProposal);
    },
    30_000,
  );

  it.each([
    ["\u202aeva.o'brien+skar@Example.NL \u202c", "eva.o'brien+skar@example.nl"],
    ['info@kinderopvang-müller.example.nl', 'info@xn--kinderopvang-mller-z6b.example.nl'],
    ['_x{y}|z~!#$%&*/=?^`@example.nl', '_x{y}|z~!#$%&*/=?^`@example.nl'],
    [
      `${'a'.repeat(64)}@${'b'.repeat(63)}.example.nl`,
      `${'a'.repeat(64)}@${'b'.repeat(63)}.example.nl`,
    ],
  ])(
    'B2: takes the address %j, which P&K reads and a letter reaches as %j',
    async (email, address) => {
      const receipt = await submit(at.graph, invented({ email }));
      const joris = await at.signIn('joris-bakker');
      const dossier = await joris.dossierWhen(receipt.reactionId, 'the case');
      expect(dossier.reporter.email).toBe(address);
      expect((await at.inbox.waitFor(address, receipt.number)).to).toBe(address);
    },
    30_000,
  );

  it('gives a receipt that reads the same with number and code, however they are typed', async () => {
    const receipt = await submit(at.graph, invented(place));
    const typed = {
      ...receipt,
      number: ` ${receipt.number.toLowerCase()}`,
      followUpCode: receipt.followUpCode.toLowerCase().replaceAll('-', ' '),
    };
    const { followUp } = await (
      await openFollowUp(at.graph, typed)
    ).ask<{ followUp: { receipt: object } }>(operations.followUp);
    expect(receipt).toMatchObject(followUp.receipt);
    expect(Object.keys(followUp.receipt)).toHaveLength(Object.keys(receipt).length - 2);
  }, 30_000);
});

describe('a request that is not right', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(at.stack.graph, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  it.each([
    ['malformed JSON', '{"query": ', {}, 400],
    ['nothing at all', '', {}, 400],
    [
      'a form of a page elsewhere',
      'query=%7Bbrands%7Bname%7D%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
    ],
  ])(
    'is answered in plain words: %s',
    async (_what, body, headers, status) => {
      const answer = await post(body, headers);
      expect(answer.status).toBe(status);
      expect(await answer.text()).not.toMatch(/at .*\(|node_modules/);
    },
    30_000,
  );

  it('of 9 MB is cut off, and the next one is answered', async () => {
    const large = await post(JSON.stringify({ query: 'x'.repeat(9_000_000) }));
    expect(large.status).toBe(413);
    expect((await post(JSON.stringify({ query: '{ brands { name } }' }))).status).toBe(200);
  }, 30_000);

  it('is refused for a field that the form does not have, without its value', async () => {
    const unknown = await at.graph.send(operations.submit, {
      input: { idempotencyKey: randomUUID(), form: { ...invented(place), geheim: 'MARK-VALUE' } },
    });
    expect(unknown.errors[0]?.message).toContain('geheim');
    expect(JSON.stringify(unknown)).not.toContain('MARK-VALUE');
  }, 30_000);

  it('is refused for a filter or a place that cannot be', async () => {
    const joris = await at.signIn('joris-bakker');
    const ask = async (variables: object) =>
      (await joris.graph.send(operations.workList, variables)).errors.map(
        ({ message, extensions }) => `${extensions?.code}: ${message}`,
      );
    expect(await ask({ filter: { brandId: "skar' OR '1" } })).toEqual([
      'BAD_REQUEST: filter.brandId is not an id: letters, digits, - and _, at most 64',
    ]);
    expect(await ask({ filter: { locationId: 'nul\u0000' } })).toHaveLength(1);
    expect(await ask({ after: 'ergens' })).toEqual([
      'BAD_REQUEST: after is not the endCursor of a page',
    ]);
    expect(await ask({ filter: { brandId: 'bestaat-niet' } })).toEqual([]);
  }, 30_000);
});
