import { z } from 'zod';
import { isKnown, readerOf } from './reader-schema.ts';

const letter = z.enum(['E01', 'E02']);
const written = z.object({
  letter,
  channel: z.literal('MAIL').optional(),
  other: letter.nullable(),
  letters: z.array(letter).max(1),
  byName: z.record(z.string(), letter),
  text: z.string().min(2).max(4).regex(/^a/),
  day: z.iso.date(),
  mail: z.email().max(12),
  count: z.number().int().min(1).max(2),
  yes: z.boolean(),
  within: z.object({ letter, day: z.iso.date() }),
});
const valid = {
  letter: 'E01',
  other: null,
  letters: ['E02'],
  byName: { a: 'E01' },
  text: 'aa',
  day: '2026-12-01',
  mail: 'a@example.nl',
  count: 1,
  yes: true,
  within: { letter: 'E02', day: '2026-12-01' },
};
const reader = readerOf(written);

it('E6: a reader takes all that its writers make', () => {
  expect(written.parse(valid)).toEqual(valid);
  expect(reader.parse(valid)).toEqual(valid);
});

it.each([
  ['a value of an enum', { letter: 'E08' }],
  ['a value of an enum that may be null', { other: 'E08' }],
  ['a value of an enum in a list', { letters: ['E08'] }],
  ['a value of an enum in a record', { byName: { a: 'E08' } }],
  ['a value of an enum in an object', { within: { ...valid.within, letter: 'E08' } }],
  ['a value beside a constant', { channel: 'FILE' }],
  ['a field', { added: { deep: 1 } }],
  ['a field in an object', { within: { ...valid.within, added: 1 } }],
  ['a longer list', { letters: ['E01', 'E02'] }],
  ['a longer text', { text: 'abcdef' }],
  ['a shorter text', { text: 'a' }],
  ['a text of another form', { text: 'bb' }],
  ['a longer address', { mail: 'somebody.else@example.nl' }],
  ['a greater number', { count: 3 }],
  ['a smaller number', { count: 0 }],
])('E6: a reader bears %s that it does not know, which a writer may not make', (_what, change) => {
  const newer = { ...valid, ...change };
  expect(reader.safeParse(newer)).toMatchObject({ success: true, data: newer });
  expect(
    z.strictObject({ ...written.shape, within: written.shape.within.strict() }).safeParse(newer)
      .success,
  ).toBe(false);
});

it.each([
  ['a field that is not there', { letter: undefined }, 'letter'],
  ['another type in place of an enum', { letter: 1 }, 'letter'],
  ['null where none may be', { letters: null }, 'letters'],
  ['another type in a list', { letters: [1] }, 'letters.0'],
  ['another type in a record', { byName: { a: 1 } }, 'byName.a'],
  ['a day that is none', { day: '2026-02-30' }, 'day'],
  ['a day that is none in an object', { within: { letter: 'E01', day: 'x' } }, 'within.day'],
  ['an address that is none', { mail: 'x' }, 'mail'],
  ['a broken number for a whole one', { count: 1.5 }, 'count'],
  ['a word for yes', { yes: 'true' }, 'yes'],
])('E6: a reader refuses %s', (_what, change, path) => {
  const read = reader.safeParse({ ...valid, ...change });
  expect(read.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

it('E6: a reader has no form for what it cannot bear leniently', () => {
  expect(() => readerOf(z.object({ a: z.date() }))).toThrow('date');
});

it('keeps the wording of what it reads', () => {
  const described = readerOf(z.object({ a: letter.describe('Which one') }).describe('All'));
  expect(z.toJSONSchema(described)).toMatchObject({
    description: 'All',
    properties: { a: { description: 'Which one' } },
  });
});

it('distinguishes a value that is known from one that is not', () => {
  expect(['E01', 'E02', 'E08', '', null, 1].filter((value) => isKnown(letter, value))).toEqual([
    'E01',
    'E02',
  ]);
});
