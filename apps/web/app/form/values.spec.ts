import { noRules, type Field, type Values } from './fields.ts';
import { formOf, valuesOf } from './values.ts';

const field = (path: string, control: Field['control'], more: Partial<Field> = {}): Field => ({
  path,
  control,
  label: path,
  hint: null,
  ...noRules,
  ...more,
});
const whenAnonymous = {
  relations: [
    {
      effect: 'EXCLUDED' as const,
      code: 'ANONYMOUS_WITH_NAME' as never,
      message: '',
      when: [{ field: 'anonymous', value: 'true' }],
    },
  ],
};
const fields = [
  field('brandId', 'CHOICE'),
  field('text', 'TEXT', { required: true }),
  field('anonymous', 'YES_NO'),
  field('name', 'LINE', whenAnonymous),
  field('children', 'ROWS', { maxRows: 10 }),
  field('children[].firstName', 'LINE', { required: true }),
  field('children[].birthYear', 'NUMBER'),
  field('discussedBefore', 'GROUP'),
  field('discussedBefore.withWhom', 'LINE'),
];
const known = { brandId: 'skar', kind: 'COMPLAINT', language: 'NL' } as const;
const sent = (values: Values) => formOf(fields, values, known);
const read = (text: string) => valuesOf(fields, new URLSearchParams(text));

describe('what a page filled in', () => {
  it('leaves out a choice that there is not, and keeps what was written with it', () => {
    const options = [{ value: 'GROUP', label: 'The group' }];
    const asked = [
      field('about', 'CHOICE', { options }),
      field('colleague', 'REFERENCE', { options }),
      field('text', 'TEXT'),
    ];
    const given = (text: string) => valuesOf(asked, new URLSearchParams(text));
    expect(given('about=GONE&text=Tekst')).toEqual({ text: 'Tekst' });
    expect(given('about=GROUP&about=__proto__')).toEqual({ about: 'GROUP' });
    expect(given('about=&colleague=gone')).toEqual({ about: '', colleague: 'gone' });
  });

  it('keeps what stands in fields of the form, as it was typed, and nothing else', () => {
    expect(read('text=+a%0D%0Ab+&name=Zo%C3%AB&step=send&key=k&__proto__=x&children.x=1')).toEqual({
      text: ' a\nb ',
      name: 'Zoë',
    });
  });

  it('moves rows up in which nothing stands, so that a problem finds its row', () => {
    expect(
      read(
        'children.0.firstName=&children.0.birthYear=+&children.2.firstName=Daan&children.7.birthYear=2021',
      ),
    ).toEqual({ 'children.0.firstName': 'Daan', 'children.1.birthYear': '2021' });
  });
});

it('takes of a post of thirty thousand rows one more than may be', () => {
  const rows = Array.from({ length: 30_000 }, (_none, n) => `children.${n}.birthYear=1`);
  const values = read(rows.join('&'));
  expect(Object.keys(sent(values)['children'] ?? {})).toHaveLength(11);
}, 60_000);

describe('the form as the graph takes it', () => {
  it('has what the page knows and what is filled in, each in its type', () => {
    expect(
      sent({
        text: 'Dicht.',
        anonymous: 'true',
        'children.0.firstName': 'Daan',
        'children.0.birthYear': ' 2021 ',
        'discussedBefore.withWhom': 'de groep',
      }),
    ).toEqual({
      ...known,
      text: 'Dicht.',
      anonymous: true,
      children: [{ firstName: 'Daan', birthYear: 2021 }],
      discussedBefore: { withWhom: 'de groep' },
    });
  });

  it('leaves out what is empty, and what another field excludes', () => {
    expect(sent({ text: ' ', name: 'Eva', anonymous: 'true' })).toEqual({
      ...known,
      anonymous: true,
    });
    expect(sent({ name: 'Eva' })).toEqual({ ...known, name: 'Eva' });
  });

  it('is of the brand, kind and language of the page, whatever was posted', () => {
    expect(sent({ brandId: 'korein' })).toEqual(known);
  });

  it.each(['veel', '2021.5', '-3', '1e9', '99999999999'])(
    'lets the graph say that the number %s is none, with the rest of the form',
    (birthYear) => {
      expect(sent({ text: 'a', 'children.0.birthYear': birthYear })).toMatchObject({
        text: 'a',
        children: [{ birthYear: -1 }],
      });
    },
  );
});
