import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDirectory } from '../parse-directory.ts';
import { sharesSomething } from './shares-something.ts';
import { whoIsNamedIn } from './who-is-named-in.ts';
import { whoIsTheReporter } from './who-is-the-reporter.ts';
import { whoMayBeMeant } from './who-may-be-meant.ts';

const parsed = parseDirectory(
  readFileSync(new URL('../../directory.yaml', import.meta.url), 'utf8'),
);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const { directory } = parsed;
const place = { brandId: 'kluppluz', locationId: 'kluppluz-de-kei' };

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'Joris',
        'Bakker',
        'de',
        'P&K',
        'en',
        ',',
        '@',
        '.',
        ' ',
        '-',
        '026 000 00 10',
        'manager',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

const lookAlikes: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  s: 'ѕ',
  i: 'і',
  j: 'ј',
  x: 'х',
  y: 'у',
};
const perLetter = (change: (letter: string) => string) => (name: string) =>
  [...name].map(change).join('');

const ways: Record<string, (name: string) => string> = {
  capitals: (name) => name.toUpperCase(),
  'small letters': (name) => name.toLowerCase(),
  'the surname first': (name) => name.split(' ').reverse().join(' '),
  'the surname and a comma first': (name) => name.replace(/^(\S+) (.*)$/, '$2, $1'),
  'an initial': (name) => name.replace(/^(\S)\S+/, '$1.'),
  'no spaces': (name) => name.replaceAll(' ', ''),
  dots: (name) => name.replaceAll(' ', '.'),
  'a title': (name) => `mevr. drs. ${name}`,
  'a role': (name) => `${name} (manager)`,
  'somebody else': (name) => `Piet Puk en ${name}`,
  'full width': perLetter((letter) =>
    /[a-z]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
  ),
  'look-alikes': perLetter((letter) => lookAlikes[letter] ?? letter),
  'invisible signs': perLetter((letter) => `${letter}\u200d`),
  accents: perLetter((letter) => (/[aeiou]/.test(letter) ? `${letter}\u0301` : letter)),
};

describe('whatever is written', () => {
  it('A1: is read without a fault, in the order of the directory, each colleague once', () => {
    const order = directory.staff.map(({ id }) => id);
    fc.assert(
      fc.property(
        anyText,
        fc.option(anyText),
        fc.option(fc.constantFrom('skar-de-linde', 'none')),
        (role, name, locationId) => {
          const where = { brandId: 'skar', locationId };
          const meant = whoMayBeMeant(directory, { name, role }, where).map(
            ({ staffId }) => staffId,
          );
          expect(meant).toEqual(order.filter((id) => meant.includes(id)));
          whoIsNamedIn(directory, role);
          whoIsTheReporter(directory, { name: role, email: name ?? '', phone: name });
          sharesSomething(directory, 'joris-bakker', { name, role });
        },
      ),
    );
  });

  it.each(Object.entries(ways))('A5: a full name with %s is found everywhere', (_, written) => {
    for (const { id, name } of directory.staff)
      expect(whoMayBeMeant(directory, { name: written(name), role: null }, place)).toContainEqual({
        staffId: id,
        confidence: 'STRONG',
      });
  });
});
