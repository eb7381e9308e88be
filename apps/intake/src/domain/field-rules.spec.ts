import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { careTypes, contactPreferences, kinds, relations } from '@klantreacties/procedure';
import { readForm, type ReactionForm } from './reaction-form.ts';

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
  text: 'De groep was dicht.',
  wish: null,
  discussedBefore: null,
  involved: [],
  anonymous: false,
  name: 'Noor Hendriks',
  email: 'noor.hendriks@example.nl',
  phone: null,
  relation: null,
  contactPreference: null,
  mayShareName: false,
  children: [],
  supportPerson: null,
  language: 'NL',
  suspectedTransgression: false,
};
const anonymous = { anonymous: true, name: null, email: null };

const codes = (change: Partial<ReactionForm>) => {
  const result = readForm({ ...form, ...change }, directory, '2026-11-13');
  return 'problems' in result ? result.problems.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('fields that need each other', () => {
  it.each<[string[], Partial<ReactionForm>]>([
    [['phone REQUIRED'], { contactPreference: 'PHONE' }],
    [['phone REQUIRED'], { contactPreference: 'PHONE', phone: '' }],
    [['phone REQUIRED'], { contactPreference: 'PHONE', phone: '\u200b' }],
    [['phone NOT_A_PHONE_NUMBER'], { contactPreference: 'PHONE', phone: 'abc def' }],
    [[], { contactPreference: 'PHONE', phone: '06 12345678' }],
    [[], { contactPreference: 'MAIL', phone: null }],
    [['email REQUIRED'], { contactPreference: 'MAIL', email: null }],
    [['email REQUIRED'], { contactPreference: 'PHONE', phone: '06 12345678', email: ' ' }],
    [['name REQUIRED'], { mayShareName: true, name: '\u2060' }],
    [[], { mayShareName: true }],
    [['name REQUIRED', 'email REQUIRED'], { name: null, email: null }],
  ])('B5: %j is said of %j', (problems, change) => {
    expect(codes(change)).toEqual(problems);
  });
});

describe('who stays anonymous', () => {
  it.each<[string[], Partial<ReactionForm>]>([
    [[], {}],
    [['name NOT_WHEN_ANONYMOUS'], { name: 'Noor' }],
    [['email NOT_WHEN_ANONYMOUS'], { email: 'noor@example.nl' }],
    [['email NOT_WHEN_ANONYMOUS'], { email: 'geen adres' }],
    [['phone NOT_WHEN_ANONYMOUS'], { phone: '06 12345678' }],
    [['phone NOT_WHEN_ANONYMOUS'], { phone: 'abc def' }],
    [['contactPreference NOT_WHEN_ANONYMOUS'], { contactPreference: 'MAIL' }],
    [['contactPreference NOT_WHEN_ANONYMOUS'], { contactPreference: 'PHONE' }],
    [['mayShareName NOT_WHEN_ANONYMOUS'], { mayShareName: true }],
    [[], { name: '\u200b', email: '', phone: ' ' }],
    [[], { supportPerson: 'Oma', relation: 'PARENT', suspectedTransgression: true }],
    [[], { children: [{ firstName: 'Pip', birthYear: 2021 }] }],
  ])('B5: %j is said of %j', (problems, change) => {
    expect(codes({ ...anonymous, ...change })).toEqual(problems);
  });
});

describe('a kind of care', () => {
  it.each<[string[], Partial<ReactionForm>]>([
    [[], { careType: 'KDV' }],
    [['careType NOT_AT_LOCATION'], { careType: 'GOB' }],
    [['careType NOT_AT_LOCATION'], { careType: 'PEUTER' }],
    [['careType NOT_AT_BRAND'], { careType: 'GOB', locationId: null }],
    [[], { careType: 'PEUTER', locationId: null }],
    [[], { careType: null, locationId: null }],
    [['careType NOT_AT_BRAND'], { brand: 'kluppluz', careType: 'PEUTER', locationId: null }],
    [['locationId UNKNOWN'], { careType: 'GOB', locationId: 'nowhere' }],
    [['locationId UNKNOWN'], { careType: 'BSO', locationId: 'korein-de-vlieger' }],
    [['brandId UNKNOWN'], { brand: 'other', careType: 'GOB' }],
    [['brandId UNKNOWN'], { brand: 'other', careType: 'GOB', locationId: null }],
  ])('B7: %j is said of %j', (problems, change) => {
    expect(codes(change)).toEqual(problems);
  });

  it('B7: that one location of a brand has is taken without a location', () => {
    const locations = directory.locations.map((location) =>
      location.id === 'skar-het-nest'
        ? { ...location, care: [{ careType: 'GOB' as const, lrkNumber: '100000009' }] }
        : location,
    );
    const sent = { ...form, locationId: null, careType: 'GOB' as const };
    expect(readForm(sent, { ...directory, locations }, '2026-11-13')).toHaveProperty('form');
  });
});

it('B5: whether a form is taken depends on no other pair of choices', () => {
  const choices = [null, ...relations.names].flatMap((relation) =>
    kinds.names.flatMap((kind) =>
      [true, false].map((suspectedTransgression) => ({ relation, kind, suspectedTransgression })),
    ),
  );
  for (const choice of choices) expect(codes(choice)).toEqual([]);
  expect(contactPreferences.names).toEqual(['MAIL', 'PHONE']);
  expect(careTypes.names).toEqual(['KDV', 'BSO', 'PEUTER', 'GOB']);
});
