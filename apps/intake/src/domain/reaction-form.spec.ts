import { readFileSync } from 'node:fs';
import { leavesOf } from '@klantreacties/event-contracts';
import { parseDirectory } from '@klantreacties/organisation';
import { z } from 'zod';
import { reactionForm, readForm, type ReactionForm } from './reaction-form.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const form: ReactionForm = {
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: 'skar-de-linde',
  careType: 'BSO',
  text: 'De groep was dicht en niemand belde ons.\nDat kan beter.',
  wish: null,
  discussedBefore: null,
  involved: [{ role: 'pedagogisch medewerker', name: null }],
  anonymous: false,
  name: 'Noor Hendriks',
  email: 'noor.hendriks@example.nl',
  phone: null,
  relation: 'PARENT',
  contactPreference: null,
  mayShareName: false,
  children: [{ firstName: 'Pip', birthYear: 2021 }],
  supportPerson: null,
  language: 'NL',
  suspectedTransgression: false,
};

const read = (change: Partial<ReactionForm>) =>
  readForm({ ...form, ...change }, directory, '2026-11-13');

const problemsOf = (change: Partial<ReactionForm>) => {
  const result = read(change);
  return 'problems' in result ? result.problems : [];
};

const codes = (change: Partial<ReactionForm>) =>
  problemsOf(change).map(({ field, code }) => `${field} ${code}`);

const taken = (change: Partial<ReactionForm>) => {
  const result = read(change);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.form;
};

describe('a form', () => {
  it('that is right has no problem', () => {
    expect(codes({})).toEqual([]);
  });

  it('may leave out the location, and whether it was discussed first', () => {
    expect(codes({ locationId: null, careType: null, discussedBefore: null })).toEqual([]);
  });

  it('may be anonymous without name and address, and not with them', () => {
    expect(codes({ anonymous: true, name: null, email: null })).toEqual([]);
    expect(codes({ anonymous: true })).toEqual([
      'name NOT_WHEN_ANONYMOUS',
      'email NOT_WHEN_ANONYMOUS',
    ]);
  });

  it('has all its problems listed at once, in the order of its fields', () => {
    expect(codes({ brand: 'other', text: '  ', name: null, email: 'x' })).toEqual([
      'brandId UNKNOWN',
      'text REQUIRED',
      'name REQUIRED',
      'email NOT_AN_ADDRESS',
    ]);
  });

  it.each<[string, Partial<ReactionForm>]>([
    ['locationId UNKNOWN', { locationId: 'korein-de-vlieger' }],
    ['locationId UNKNOWN', { locationId: 'nowhere' }],
    ['careType NOT_AT_LOCATION', { careType: 'GOB' }],
    ['text TOO_LONG', { text: 'a'.repeat(5_001) }],
    ['name ONE_LINE_ONLY', { name: 'Noor\r\nBcc: x@example.nl' }],
    ['email ONE_LINE_ONLY', { email: 'noor@example.nl\nBcc: x@example.nl' }],
    ['email NOT_AN_ADDRESS', { email: 'noor@example.nl, x@example.nl' }],
    ['email NOT_AN_ADDRESS', { email: 'Noor <noor@example.nl>' }],
    ['children.0.birthYear OUT_OF_RANGE', { children: [{ firstName: 'Pip', birthYear: 1900 }] }],
    ['children.0.birthYear OUT_OF_RANGE', { children: [{ firstName: 'Pip', birthYear: 2200 }] }],
    ['children.0.firstName REQUIRED', { children: [{ firstName: '', birthYear: null }] }],
    ['involved.0.role REQUIRED', { involved: [{ role: '', name: 'Anouk' }] }],
    [
      'involved TOO_MANY',
      { involved: Array.from({ length: 21 }, () => ({ role: 'x', name: null })) },
    ],
  ])('is refused by %s', (problem, change) => {
    expect(codes(change)).toEqual([problem]);
  });

  it('counts characters as they are read', () => {
    expect(codes({ text: '👧'.repeat(5_000) })).toEqual([]);
  });

  it('is answered in its own language', () => {
    const [dutch] = problemsOf({ text: '' });
    const [english] = problemsOf({ text: '', language: 'EN' });
    expect([dutch?.message, english?.message]).toEqual(['Vul dit in.', 'Fill this in.']);
  });
});

it('every text of a form is marked as personal, but for the place that it is about', () => {
  const unmarked = leavesOf(reactionForm).filter(
    ({ schema, personal }) => schema instanceof z.ZodString && !personal,
  );
  expect(unmarked.map(({ path }) => path)).toEqual(['brand', 'locationId']);
});

const unseen = [
  '',
  ' ',
  '\n\t',
  '\u00a0',
  '\u200b',
  '\u200d\u2060',
  '\ufeff',
  '\u3164',
  '\u115f\u1160',
];
const alsoUnseen = [
  '\u2800',
  '\ufe0f',
  '\u0301',
  '\u202e\u202c',
  '\u00ad',
  '\u{e0020}',
  '\0',
  '\ud800',
];

describe('what no reader sees', () => {
  it.each([...unseen, ...alsoUnseen])('B1: is no text, name, role or first name: %j', (nothing) => {
    const change = {
      text: nothing,
      name: nothing,
      email: nothing,
      involved: [{ role: nothing, name: null }],
      children: [{ firstName: nothing, birthYear: null }],
    };
    expect(codes(change)).toEqual([
      'text REQUIRED',
      'involved.0.role REQUIRED',
      'name REQUIRED',
      'email REQUIRED',
      'children.0.firstName REQUIRED',
    ]);
  });

  it.each([...unseen, ...alsoUnseen])(
    'B1: is as good as left out where it may be: %j',
    (nothing) => {
      const form = taken({
        wish: nothing,
        phone: nothing,
        supportPerson: nothing,
        discussedBefore: { withWhom: nothing, result: nothing },
        involved: [{ role: 'leidster', name: nothing }],
      });
      expect(form).toMatchObject({
        wish: null,
        phone: null,
        supportPerson: null,
        discussedBefore: { withWhom: null, result: null },
        involved: [{ role: 'leidster', name: null }],
      });
      const nobody = { anonymous: true, name: nothing, email: nothing, phone: nothing };
      expect(taken(nobody)).toMatchObject({ name: null, email: null, phone: null });
    },
  );
});

describe('what is typed or pasted', () => {
  it.each<[keyof ReactionForm, string, string]>([
    ['text', ' De groep\r\nwas dicht.\u200b\n', 'De groep\nwas dicht.'],
    ['text', 'a\0b', 'ab'],
    ['text', 'a\u001Bb', 'ab'],
    ['text', 'a\uD800b', 'ab'],
    ['text', 'a\u202Eb', 'ab'],
    ['text', 'Dank 👨\u200d👩\u200d👧 ❤\ufe0f', 'Dank 👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['wish', '\ufeffZoe\u0308 bellen ', 'Zoë bellen'],
    ['name', '\u202aNoor Hendriks\u202c\n', 'Noor Hendriks'],
    ['name', 'علی\u200cرضا', 'علی\u200cرضا'],
    ['supportPerson', '\u00a0Oma\u00a0', 'Oma'],
    ['email', 'eva@example.nl ', 'eva@example.nl'],
    ['email', '\u00a0eva@example.nl\u200b', 'eva@example.nl'],
    ['email', 'mailto:eva+skar@Example.NL', 'eva+skar@example.nl'],
    ['email', 'info@kinderopvang-müller.nl', 'info@xn--kinderopvang-mller-z6b.nl'],
    ['email', "o'brien@example.nl", "o'brien@example.nl"],
    ['phone', '\u202a+31 6 12345678\u202c', '+31 6 12345678'],
    ['phone', '06-12 34 56 78', '+31 6 12345678'],
    ['phone', '(026) 000 00 10', '+31 26 000 0010'],
    ['phone', '+32 470 12 34 56', '+32 470 12 34 56'],
  ])('B2: is tidied, then judged and kept: %s %j', (field, typed, kept) => {
    expect(taken({ [field]: typed })[field]).toBe(kept);
  });

  it.each<[string, Partial<ReactionForm>]>([
    ['phone NOT_A_PHONE_NUMBER', { phone: 'abc def' }],
    ['phone NOT_A_PHONE_NUMBER', { phone: '12' }],
    ['phone NOT_A_PHONE_NUMBER', { phone: '06-1234567' }],
    ['phone NOT_A_PHONE_NUMBER', { phone: '06 12345678 / 026 0000010' }],
    ['phone NOT_A_PHONE_NUMBER', { phone: `06${' '.repeat(300)}x12345678` }],
    ['email ADDRESS_BEYOND_ASCII', { email: 'éva@example.nl' }],
    ['email TOO_LONG', { email: `${'a'.repeat(65)}@example.nl` }],
    ['email NOT_AN_ADDRESS', { email: 'eva@localhost' }],
    ['supportPerson ONE_LINE_ONLY', { supportPerson: 'Oma\u2028Bcc: x' }],
    ['name TOO_LONG', { name: 'é'.repeat(201) }],
    ['text TOO_LONG', { text: `e${'\u0301\u0323'.repeat(5_001)}`.repeat(200) }],
  ])('B2: is refused by %s', (problem, change) => {
    expect(codes(change)).toEqual([problem]);
  });

  it('B2: counts what is left when it was tidied', () => {
    expect(codes({ text: ` ${'e\u0301\r\n'.repeat(2_500)}\u200b` })).toEqual([]);
    expect(codes({ text: '👨\u200d👩\u200d👧'.repeat(2_000) })).toEqual([]);
    expect(codes({ text: '👨\u200d👩\u200d👧'.repeat(2_001) })).toEqual(['text TOO_LONG']);
  });
});

describe('an address', () => {
  it.each([
    'jan..jansen@example.nl',
    'jan.@example.nl',
    'jan@example.n',
    'jan@@example.nl',
    'a b@example.nl',
  ])('"%s" is refused as no address', (email) =>
    expect(codes({ email })).toEqual(['email NOT_AN_ADDRESS']),
  );
});
