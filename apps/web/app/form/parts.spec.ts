import { noRules, type Field } from './fields.ts';
import { partsOf, readBack } from './parts.ts';

const field = (path: string, control: Field['control'], more: Partial<Field> = {}): Field => ({
  path,
  control,
  label: path,
  hint: null,
  ...noRules,
  ...more,
});
const fields = [
  field('kind', 'CHOICE'),
  field('text', 'TEXT'),
  field('relation', 'CHOICE', { options: [{ value: 'PARENT', label: 'Ouder' }] }),
  field('mayShareName', 'YES_NO'),
  field('children', 'ROWS', { maxRows: 20 }),
  field('children[].firstName', 'LINE'),
  field('children[].birthYear', 'NUMBER'),
  field('supportPerson', 'LINE'),
];

it.each([
  ['COMPLAINT', ['text', 'wish', 'suspectedTransgression']],
  ['IMPROVEMENT_POINT', ['text', 'wish', 'suspectedTransgression']],
  ['COMPLIMENT', ['text', 'mayShareName']],
])('of a %s is asked at once what most fill in, and all else is folded', (kind, first) => {
  const asked = [...fields, field('wish', 'TEXT'), field('suspectedTransgression', 'YES_NO')];
  const parts = partsOf(asked, kind);
  const pathsOf = (some: readonly Field[]) => some.map(({ path }) => path).sort();
  expect(pathsOf(parts.first)).toEqual(first.toSorted());
  // No field is left out; the kind is known.
  expect(parts.first.length + parts.more.length).toBe(asked.length - 1);
});

describe('what is read back', () => {
  it('has what belongs to one child together, before the next', () => {
    const values = {
      supportPerson: 'Oma',
      'children.0.firstName': 'Daan',
      'children.0.birthYear': '2019',
      'children.1.firstName': 'Noor',
      'children.1.birthYear': '2021',
      text: 'Dicht.',
    };
    expect(readBack(fields, values, 'Ja').map(({ name, text }) => [name, text])).toEqual([
      ['text', 'Dicht.'],
      ['children.0.firstName', 'Daan'],
      ['children.0.birthYear', '2019'],
      ['children.1.firstName', 'Noor'],
      ['children.1.birthYear', '2021'],
      ['supportPerson', 'Oma'],
    ]);
  });

  it('says choices and ticks in words, and nothing of what is not filled in or known', () => {
    const values = { kind: 'COMPLAINT', relation: 'PARENT', mayShareName: 'true', text: ' ' };
    expect(readBack(fields, values, 'Ja').map(({ label, text }) => [label, text])).toEqual([
      ['relation', 'Ouder'],
      ['mayShareName', 'Ja'],
    ]);
  });
});
