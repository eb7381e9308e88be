import { longestAsked, readAskedWords } from './asked-words.ts';

const prefixes = ['SKAR', 'KOREIN'];
const read = (typed: string) => {
  const asked = readAskedWords(typed, prefixes);
  if ('problem' in asked) throw new Error(asked.problem);
  return asked;
};

describe('what somebody looks for', () => {
  it.each([
    'SKAR-2026-000123',
    'skar2026000123',
    ' skar 2026 000123\n',
    'SKAR–2026–000123',
    'SKAR/2026/OOO123',
    'ＳＫＡＲ-２０２６-０００１２３',
    'KOREIN-2026-000123',
  ])('D6: is a number in every shape: %j', (typed) => {
    expect(read(typed).number).toMatch(/^(SKAR|KOREIN)-2026-000123$/);
  });

  it.each(['000123', 'SKAR-2026', 'skar', 'SKAR-2026-000123 en nog iets', 'Eva Jansen'])(
    'D6: is no number: %j',
    (typed) => {
      expect(read(typed).number).toBeNull();
    },
  );

  it.each([
    ['eva@example.nl', 'eva@example.nl'],
    ['<Eva@Example.NL> ', 'eva@example.nl'],
    ['mailto:eva@example.nl', 'eva@example.nl'],
    ['info@müller.example.nl', 'info@xn--mller-kva.example.nl'],
    ['Eva.Jansen', 'eva.jansen'],
    ['@example.nl', '@example.nl'],
    ['jansen', 'jansen'],
    ['o_b%c.example', 'o_b%c.example'],
    ['ab.c', null],
    ['Eva Jansen', null],
    ['ouder@', 'ouder@'],
  ])('D6: %j is %j as a mail address or a part of one', (typed, mail) => {
    expect(read(typed).mail).toBe(mail);
  });

  it.each([
    ['06 12345678', '31612345678', true],
    ['0612345678', '31612345678', true],
    ['06-12 34 56 78', '31612345678', true],
    ['+31 (0)6 12345678', '31612345678', true],
    ['0031612345678', '31612345678', true],
    ['tel:+31612345678', '31612345678', true],
    ['06 12345678 toestel 12', '31612345678', true],
    ['5678', '5678', false],
    ['06-1234', '61234', false],
    ['+31 6 12', '31612', false],
    ['+31 (0)6 12', '31612', false],
    ['0031 612', '31612', false],
  ])('D6: %j is the phone number %s, whole: %s', (typed, digits, isWhole) => {
    expect(read(typed).phone).toEqual({ digits, isWhole });
  });

  it.each(['567', '06', 'dag 5678', '12,50 euro'])('D6: %j is no phone number', (typed) => {
    expect(read(typed).phone).toBeNull();
  });

  it('D6: may be a name, with its longest word first and none of one sign', () => {
    expect(read('M. de Vries-van Dijk').names).toEqual(['Vries', 'Dijk', 'van', 'de']);
    expect(read('O’Brien').names).toEqual(['OBrien']);
    expect(read('Eva eva').names).toEqual(['Eva', 'eva']);
    expect(read('2026').names).toEqual([]);
    expect(read('een twee drie vier vijf zes zeven').names).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'a',
    'a b c',
    '%',
    '%%',
    '__',
    ':*',
    '!',
    "''",
    '"',
    '🙂🙂🙂',
    '\u200b\u200b',
    'é',
    'e\u0301',
  ])('D6: needs a word of two signs: %j', (typed) => {
    expect(readAskedWords(typed, prefixes)).toEqual({ problem: 'TOO_SHORT' });
  });

  it('D6: is as long as it may be and no longer', () => {
    expect(read('a'.repeat(longestAsked)).words).toHaveLength(longestAsked);
    expect(readAskedWords('a'.repeat(longestAsked + 1), prefixes)).toEqual({ problem: 'TOO_LONG' });
  });
});
