import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { sizeLimits } from '@klantreacties/service-runtime';
import { readForm, type ReactionForm } from './reaction-form.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

// A sign of two code points outside of the basic plane, each of which JSON can write as twelve characters.
const sign = '👍🏽';
const [long, short] = [sign.repeat(5_000), sign.repeat(200)];
const part = (letters: number) => 'a'.repeat(letters);

const longest: ReactionForm = {
  brand: 'kluppluz',
  kind: 'IMPROVEMENT_POINT',
  locationId: 'kluppluz-de-kei',
  careType: 'BSO',
  text: long,
  wish: long,
  discussedBefore: { withWhom: short, result: long },
  involved: Array.from({ length: 20 }, () => ({ role: short, name: short })),
  anonymous: false,
  name: short,
  email: `${part(64)}@${part(63)}.${part(63)}.${part(58)}.nl`,
  phone: '+31 6 12345678',
  relation: 'AUTHORISED_PERSON',
  contactPreference: 'PHONE',
  mayShareName: true,
  children: Array.from({ length: 20 }, () => ({ firstName: short, birthYear: 2021 })),
  supportPerson: short,
  language: 'NL',
  suspectedTransgression: false,
};
const read = (change: Partial<ReactionForm>) =>
  readForm({ ...longest, ...change }, directory, '2026-11-13');

/** The same JSON with every sign of every text and name written as `\uXXXX`. */
const escaped = (json: string) =>
  json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => {
    const units = (JSON.parse(text) as string).split('');
    return `"${units.map((unit) => `\\u${hexOf(unit)}`).join('')}"`;
  });
const hexOf = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0');

describe('the longest form', () => {
  it('B2: is taken as it is, and no field of it can be longer', () => {
    expect(read({})).toEqual({ form: longest });
    const more = `${long}x`;
    for (const [field, change] of [
      ['text', { text: more }],
      ['wish', { wish: more }],
      ['discussedBefore.result', { discussedBefore: { withWhom: null, result: more } }],
      ['name', { name: `${short}x` }],
      ['email', { email: `a${longest.email}` }],
      ['involved', { involved: [...longest.involved, { role: 'x', name: null }] }],
      ['children', { children: [...longest.children, { firstName: 'x', birthYear: null }] }],
    ] satisfies [string, Partial<ReactionForm>][])
      expect(read(change)).toMatchObject({ problems: [{ field }] });
  });

  it('B2: fits the body that a request without a token may have, however it is escaped', () => {
    const { brand: brandId, ...rest } = longest;
    const variables = { input: { idempotencyKey: part(128), form: { brandId, ...rest } } };
    // As much of a document as nobody needs for one mutation.
    const body = escaped(JSON.stringify({ query: part(5_000), variables }));
    expect(JSON.parse(body)).toEqual({ query: part(5_000), variables });
    expect(body).toMatch(/^[\x20-\x7E]*$/);
    expect(body.length).toBeGreaterThan(650_000);
    expect(body.length).toBeLessThan(sizeLimits.public.bodyBytes);
  });
});
