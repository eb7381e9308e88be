import { problemsWithField } from '../../../test/field-problems.ts';
import { commandForms, type CommandField } from './command-forms.ts';
import { commandWords } from '../../domain/case/command-words.ts';
import { commands } from '../../domain/case/commands/index.ts';
import { fieldWords } from '../../domain/case/field-words.ts';

const [dutch, english] = [commandForms('NL'), commandForms('EN')];
const placed = dutch.flatMap(({ name, fields }) =>
  fields.map((field) => [`${name}.${field.path}`, field] as const),
);
const fields = new Map(placed);
const listed = ({ problems }: CommandField) => problems.map(({ code }) => code as string);
const where = (holds: (field: CommandField) => boolean) =>
  placed.filter(([, field]) => holds(field));

describe('the forms of commands', () => {
  it('are of every command, with when and by whom', () => {
    expect(dutch).toHaveLength(commands.length);
    commands.forEach(({ name, label, kinds, states, by }, n) => {
      expect(dutch[n]).toMatchObject({ name, label: label.nl, kinds, states, by });
      expect(english[n]).toMatchObject({ name, label: label.en, kinds, states, by });
    });
  });

  it('have words for each field and command, and none for others', () => {
    expect(Object.keys(fieldWords).sort()).toEqual([...fields.keys()].sort());
    expect(Object.keys(commandWords)).toEqual(commands.map(({ name }) => name));
  });

  it('say what follows in both languages', () => {
    for (const { nl, en } of Object.values(commandWords)) {
      expect(nl).toMatch(/^\p{Lu}.+\.$/u);
      expect(en).toMatch(/^\p{Lu}.+\.$/u);
      expect(nl).not.toBe(en);
    }
  });

  it.each(placed)('name %s in both languages', (place, { path, label, hint }) => {
    const other = english
      .find(({ name }) => place === `${name}.${path}`)
      ?.fields.find((one) => one.path === path);
    expect(label).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(other?.label).toMatch(/^\p{Lu}[\p{L} ]+$/u);
    expect(hint).toMatch(/[^.]$/);
    expect(other?.hint).not.toBe(hint);
  });

  it.each(placed)('say of what %s is the id, where it is one', (_place, { control, refersTo }) => {
    expect(refersTo === null).toBe(control !== 'REFERENCE');
  });

  it('hold rows of points and of measures by path', () => {
    expect(fields.get('draftJudgment.points')).toMatchObject({
      control: 'ROWS',
      minRows: 1,
      maxRows: 20,
    });
    expect(fields.get('draftJudgment.points[].reasons')).toMatchObject({
      path: 'points[].reasons',
      control: 'TEXT',
      required: true,
    });
    expect(fields.get('draftJudgment.measures[].dueOn')).toMatchObject({ control: 'DATE' });
  });
});

describe('the rules of a field of a command', () => {
  it.each(where(({ control }) => control === 'TEXT'))('hold at the ends of %s', (place, field) => {
    const longest = '👍🏽'.repeat(field.maxLength ?? 0);
    expect(problemsWithField(place, longest)).toEqual([]);
    expect(problemsWithField(place, `${longest}x`)).toEqual(['TEXT_TOO_LONG']);
    const [missing] = problemsWithField(place, ' \u200b');
    expect(listed(field)).toEqual([missing, 'TEXT_TOO_LONG']);
  });

  it.each(placed)('say truly whether %s may be left out', (place, { required }) => {
    expect(problemsWithField(place, null).length > 0).toBe(required);
  });

  it.each(where(({ options }) => options.length > 0))(
    'take every option of %s and no other',
    (place, { options }) => {
      for (const { value } of options) expect(problemsWithField(place, value)).toEqual([]);
      expect(problemsWithField(place, 'OTHER')).toEqual(['INPUT_NOT_VALID']);
    },
  );

  it.each(where(({ control }) => control === 'DATE'))('take a day in %s', (place, field) => {
    expect(problemsWithField(place, '2026-11-30')).toEqual([]);
    for (const wrong of ['2026-11-31', '30-11-2026', ''])
      expect(problemsWithField(place, wrong)).toEqual(listed(field));
  });

  it.each(where(({ control }) => control === 'MAIL'))('take an address in %s', (place, field) => {
    expect(problemsWithField(place, 'noor@example.nl')).toEqual([]);
    const wrong = ['geen adres', 'zoë@example.nl'].flatMap((one) => problemsWithField(place, one));
    expect(wrong).toEqual(listed(field));
  });
});
