import { readFileSync } from 'node:fs';
import { parseDirectory } from '@klantreacties/organisation';
import { kinds, type Language } from '@klantreacties/procedure';
import { formRules, type FieldRules, type FormAsked } from './form-rules.ts';
import { readForm, type ReactionForm } from '../domain/reaction-form.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../../../libs/organisation/directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;
const asked: FormAsked = { brandId: 'skar', kind: 'COMPLAINT', language: 'NL', year: 2026 };
const rulesOf = (change: Partial<FormAsked> = {}) =>
  formRules({ ...asked, ...change }, directory) ?? [];
const rules = rulesOf();
const fieldAt = (path: string) => rules.find((one) => one.path === path)!;

const form: ReactionForm = {
  brand: 'skar',
  kind: 'COMPLAINT',
  locationId: null,
  careType: null,
  text: 'De groep was dicht.',
  wish: null,
  discussedBefore: { withWhom: null, result: null },
  involved: [{ role: 'juf', name: null }],
  anonymous: false,
  name: 'Noor Hendriks',
  email: 'noor.hendriks@example.nl',
  phone: null,
  relation: null,
  contactPreference: null,
  mayShareName: false,
  children: [{ firstName: 'Pip', birthYear: null }],
  supportPerson: null,
  language: 'NL',
  suspectedTransgression: false,
};

function withAt(path: string, value: unknown): ReactionForm {
  const [first = '', inner] = path.split(/\[\]\.|\./);
  const name = (first === 'brandId' ? 'brand' : first) as keyof ReactionForm;
  if (inner === undefined) return { ...form, [name]: value };
  const whole = form[name] as unknown;
  const changed = Array.isArray(whole)
    ? whole.map((row: object) => ({ ...row, [inner]: value }))
    : { ...(whole as object), [inner]: value };
  return { ...form, [name]: changed };
}
/** The codes of a field when it has a value, everything else being right. */
const codesOf = ({ path, label }: FieldRules, sent: ReactionForm) => {
  const read = readForm(sent, directory, '2026-11-13');
  const at = path.replace('[]', '.0');
  const found = 'problems' in read ? read.problems.filter(({ field }) => field === at) : [];
  // A problem calls its field as the form does.
  expect(found.every((problem) => problem.label === label)).toBe(true);
  return found.map(({ code }) => code);
};
const listed = ({ problems }: FieldRules) => problems.map(({ code }) => code);
const named = (some: FieldRules[]) => some.map((one) => [one.path, one] as const);
const isText = ({ control }: FieldRules) => ['LINE', 'TEXT', 'PHONE', 'MAIL'].includes(control);
const mail = (length: number) => {
  const part = (letters: number) => 'a'.repeat(letters);
  return `${part(length - 190)}@${part(63)}.${part(63)}.${part(58)}.nl`;
};
const textOf = ({ control }: FieldRules, length: number) =>
  control === 'MAIL' ? mail(length) : '👍🏽'.repeat(length);

describe('the rules of the form', () => {
  it('are of every field that can be sent, and the form that follows them is taken', () => {
    const names = rules.map(({ path }) => path.split(/[[.]/)[0]);
    const sent = Object.keys(form).map((name) => (name === 'brand' ? 'brandId' : name));
    expect([...new Set(names)].sort()).toEqual(sent.sort());
    expect(readForm(form, directory, '2026-11-13')).toHaveProperty('form');
  });

  it.each(named(rules.filter((one) => one.required && isText(one))))(
    'say truly that %s is required',
    (path, field) => {
      for (const missing of ['', ' ', '\u200b'])
        expect(codesOf(field, withAt(path, missing))).toEqual(['REQUIRED']);
      expect(listed(field)).toContain('REQUIRED');
    },
  );

  it('require a text, and of each row what it is nothing without', () => {
    const required = rules.filter((one) => one.required).map(({ path }) => path);
    expect(required).toEqual([
      'brandId',
      'kind',
      'text',
      'involved[].role',
      'children[].firstName',
    ]);
  });

  it.each(named(rules.filter((one) => !one.required && isText(one) && one.relations.length === 0)))(
    'say truly that %s may be left out',
    (path, field) => {
      expect(codesOf(field, withAt(path, null))).toEqual([]);
    },
  );

  it.each(named(rules.filter(({ maxLength }) => maxLength !== null)))(
    'take %s at its longest, and refuse one sign more',
    (path, field) => {
      const longest = field.maxLength ?? 0;
      expect(codesOf(field, withAt(path, textOf(field, longest)))).toEqual([]);
      expect(codesOf(field, withAt(path, textOf(field, longest + 1)))).toEqual(['TOO_LONG']);
      expect(listed(field)).toContain('TOO_LONG');
    },
  );

  it.each(named(rules.filter(({ control }) => control === 'LINE' || control === 'TEXT')))(
    'say of %s whether it is one line',
    (path, field) => {
      const codes = codesOf(field, withAt(path, 'een\ntwee'));
      expect(codes).toEqual(field.control === 'LINE' ? ['ONE_LINE_ONLY'] : []);
      for (const code of codes) expect(listed(field)).toContain(code);
    },
  );

  it.each(named(rules.filter(({ maxRows }) => maxRows !== null)))(
    'take %s with all its rows, and refuse one more',
    (path, field) => {
      const [row] = form[path as 'involved'];
      const rowsOf = (count: number) =>
        withAt(
          path,
          Array.from({ length: count }, () => row),
        );
      expect(codesOf(field, rowsOf(field.maxRows ?? 0))).toEqual([]);
      expect(codesOf(field, rowsOf((field.maxRows ?? 0) + 1))).toEqual(['TOO_MANY']);
      expect(listed(field)).toContain('TOO_MANY');
    },
  );

  it('take a year from the first to the last, and none beside them', () => {
    const field = fieldAt('children[].birthYear');
    const code = (year: number) => codesOf(field, withAt(field.path, year));
    expect([field.minimum, field.maximum]).toEqual([2008, 2026]);
    expect([...code(2008), ...code(2026)]).toEqual([]);
    expect([code(2007), code(2027)]).toEqual([['OUT_OF_RANGE'], ['OUT_OF_RANGE']]);
    expect(listed(field)).toEqual(['OUT_OF_RANGE']);
  });

  it.each(named(rules.filter(({ options }) => options.length > 0)))(
    'take every option of %s',
    (path, field) => {
      const contact = { phone: '06 12345678' };
      for (const { value, label } of field.options) {
        expect(label).not.toBe('');
        const sent = { ...withAt(path, value), ...(path === 'contactPreference' ? contact : {}) };
        expect(codesOf(field, sent)).toEqual([]);
      }
    },
  );

  it.each([
    ['brandId', 'other'],
    ['locationId', 'korein-de-vlieger'],
    ['locationId', 'nowhere'],
    ['careType', 'GOB'],
  ])('refuse in %s what is no option: %s', (path, value) => {
    const field = fieldAt(path);
    expect(field.options.map((option) => option.value)).not.toContain(value);
    const codes = codesOf(field, withAt(path, value));
    expect(codes).toHaveLength(1);
    expect(listed(field)).toContain(codes[0]);
  });

  it.each([
    ['email', 'geen adres', 'NOT_AN_ADDRESS'],
    ['email', 'zoë@example.nl', 'ADDRESS_BEYOND_ASCII'],
    ['phone', 'abc', 'NOT_A_PHONE_NUMBER'],
  ])('list for %s what is said of %s', (path, value, code) => {
    expect(codesOf(fieldAt(path), withAt(path, value))).toEqual([code]);
    expect(listed(fieldAt(path))).toContain(code);
  });
});

describe('fields that need or exclude each other', () => {
  const valueOf = (value: string | null) =>
    value === 'true' || value === 'false' ? value === 'true' : value;
  const given: Record<string, unknown> = {
    email: 'noor@example.nl',
    phone: '06 12345678',
    contactPreference: 'MAIL',
    mayShareName: true,
  };
  const relations = rules.flatMap((field) =>
    field.relations
      .filter(({ effect }) => effect !== 'FITTING')
      .map((relation) => [`${field.path} ${relation.effect}`, field, relation] as const),
  );

  it.each(relations)('are told as they are judged: %s', (_name, field, { effect, code, when }) => {
    const conditions = Object.fromEntries(when.map((one) => [one.field, valueOf(one.value)]));
    const empty = field.control === 'YES_NO' ? false : null;
    const filled = given[field.path] ?? 'Noor';
    const sent = (value: unknown) => ({ ...form, ...conditions, [field.path]: value });
    const [right, wrong] = effect === 'NEEDED' ? [filled, empty] : [empty, filled];
    expect(codesOf(field, sent(right))).toEqual([]);
    expect(codesOf(field, sent(wrong))).toEqual([code]);
    expect(listed(field)).toContain(code);
  });

  it('are three that are needed and five that are excluded', () => {
    const effects = relations.map(([, , { effect }]) => effect);
    expect(effects.filter((one) => one === 'NEEDED')).toHaveLength(3);
    expect(effects.filter((one) => one === 'EXCLUDED')).toHaveLength(5);
  });
});

describe('the words of the form', () => {
  const wordsIn = (language: Language) => rulesOf({ language }).map(({ label }) => label);

  it('differ by language, at every field', () => {
    const english = wordsIn('EN');
    wordsIn('NL').forEach((label, n) => expect(label).not.toBe(english[n]));
  });

  it('ask for the text by the kind of reaction', () => {
    const labels = kinds.names.map(
      (kind) => rulesOf({ kind }).find(({ path }) => path === 'text')?.label,
    );
    expect(new Set(labels).size).toBe(3);
  });

  it.each(['', 'other', 'SKAR', '__proto__'])('are of no brand called "%s"', (brandId) => {
    expect(formRules({ ...asked, brandId }, directory)).toBeNull();
  });
});
