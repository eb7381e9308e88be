import fc from 'fast-check';
import { mailAddress as readAddress } from '@klantreacties/plain-text';
import { z } from 'zod';
import { allFacts } from './all-events.ts';
import { leavesOf } from './personal.ts';
import { readerOf } from './reader-schema.ts';
import { mailAddress } from './values.ts';

const fields = allFacts.flatMap(({ type, personal }) =>
  leavesOf(personal ?? z.object({}))
    .filter(({ path }) => path.split('.').at(-1) === 'email')
    .map(({ path, schema }) => [`${type} ${path}`, schema] as const),
);

const letters = (count: number) => 'a'.repeat(count);
const typed = [
  'eva@example.nl',
  "o'brien@example.nl",
  '_x{y}|z~!#$%&*/=?^`@example.nl',
  '-eva-@example.nl',
  'eva@123.example.nl',
  'info@kinderopvang-müller.nl',
  'eva@пример.рф',
  'eva@نامه\u200cای.com',
  `${letters(64)}@${letters(63)}.${letters(63)}.${letters(58)}.nl`,
];
// Taken before by the pattern of then, and never asked of a mail server by now.
const ofBefore = ['Eva@Example.NL', 'eva@example-.nl', `${letters(65)}@example.nl`];

const takes = (schema: z.ZodType, address: string) =>
  schema.safeParse(address).success && readerOf(schema).safeParse(address).success;

it('B2: there are fields that hold an address in the facts of intake, cases and their letters', () => {
  expect(fields.length).toBeGreaterThan(10);
});

describe.each(fields)('B2: %s', (_name, schema) => {
  it.each(typed)('takes what is read in %j', (text) => {
    const read = readAddress(text);
    expect('address' in read && takes(schema, read.address)).toBe(true);
  });

  it.each(ofBefore)('takes %j, which a fact of before may hold', (address) => {
    expect(takes(schema, address)).toBe(true);
  });

  it.each(['', 'eva', 'eva@localhost', 'eva @example.nl', 'eva@example.nl\nBcc: x@example.nl'])(
    'does not take %j',
    (text) => {
      expect(schema.safeParse(text).success).toBe(false);
      expect(readerOf(schema).safeParse(text).success).toBe(false);
    },
  );

  it('is told as a mail address, by no pattern that is narrower', () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: 'string', format: 'email' });
    expect(z.toJSONSchema(schema)).not.toHaveProperty('pattern');
  });
});

it('B2: an address is taken wherever one was read', () => {
  const local = fc.stringMatching(/^[!-~]{1,64}$/);
  const domain = fc.stringMatching(/^[a-zé.-]{1,30}\.(nl|рф|com)$/);
  let taken = 0;
  fc.assert(
    fc.property(local, domain, (name, at) => {
      const read = readAddress(`${name}@${at}`);
      if (!('address' in read)) return;
      taken += 1;
      expect(takes(mailAddress, read.address)).toBe(true);
    }),
    { seed: 20_261_113, numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(20);
});
