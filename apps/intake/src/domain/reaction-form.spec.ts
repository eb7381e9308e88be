import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { leavesOf, reactionSubmitted } from '@klantreacties/event-contracts';
import { parseDirectory } from '@klantreacties/organisation';
import { z } from 'zod';
import { problemsOf, reactionForm, type ReactionForm } from './reaction-form.ts';

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

const codes = (change: Partial<ReactionForm>) =>
  problemsOf({ ...form, ...change }, directory, '2026-11-13').map(
    ({ field, code }) => `${field} ${code}`,
  );

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
    ['text CONTROL_CHARACTER', { text: 'a\0b' }],
    ['text CONTROL_CHARACTER', { text: 'a\u001Bb' }],
    ['text BROKEN_CHARACTER', { text: 'a\uD800b' }],
    ['text DIRECTION_OVERRIDE', { text: 'a\u202Eb' }],
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
    const [dutch] = problemsOf({ ...form, text: '' }, directory, '2026-11-13');
    const [english] = problemsOf({ ...form, text: '', language: 'EN' }, directory, '2026-11-13');
    expect([dutch?.message, english?.message]).toEqual(['Vul dit in.', 'Fill this in.']);
  });
});

it('every text of a form is marked as personal, but for the place that it is about', () => {
  const unmarked = leavesOf(reactionForm).filter(
    ({ schema, personal }) => schema instanceof z.ZodString && !personal,
  );
  expect(unmarked.map(({ path }) => path)).toEqual(['brand', 'locationId']);
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

  it('that the form lets through is one that its fact can carry', () => {
    const local = fc.stringMatching(/^[!-~]{1,12}$/);
    const domain = fc.stringMatching(/^[a-z0-9.-]{1,20}$/);
    fc.assert(
      fc.property(local, domain, (name, at) => {
        const email = `${name}@${at}`;
        const taken = codes({ email }).length === 0;
        expect(
          reactionSubmitted.personal?.shape.reporter.safeParse({ name: 'x', email, phone: null })
            .success,
        ).toBe(taken);
      }),
    );
  });
});
