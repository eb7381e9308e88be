import { brand, sampleLetters, type By } from '../../test/sample-letters.ts';
import { htmlOf } from './layout/html-of.ts';
import { letters } from './index.ts';
import { textOf } from './layout/text-of.ts';

const toReporters = (words: string) =>
  sampleLetters((text, by: By) => (by === 'REPORTER' ? words : text)).filter(({ name }) =>
    name.startsWith('E'),
  );
const asSent = ({ letter, language }: ReturnType<typeof toReporters>[number]) => [
  letter.subject,
  textOf(letter),
  htmlOf(letter, { language, brand }),
];
const where = ({ name, language }: { name: string; language: string }) => `${name} ${language}`;

// Nothing proves an address so far (docs/SECURITY.md, B8), so this is every letter to a reporter.
describe('B8: a letter to an address that was not proven', () => {
  it.each(toReporters('Kanarie').map((one) => [where(one), one] as const))(
    'greets by a name, and holds no other word of who reported: %s',
    (_where, one) => {
      const found = asSent(one).map((part) => part.match(/kanarie/gi) ?? []);
      const greets = ['E01-anonymous', 'E16', 'E18'].includes(one.name) ? 0 : 1;
      expect(found.map(({ length }) => length)).toEqual([0, greets, greets]);
      expect(textOf(one.letter)).toMatch(
        greets === 1 ? /^(Beste|Dear) Kanarie,\n/ : /^(Beste|Dear)/,
      );
    },
  );

  it.each([
    'Kanarie 0900 12 34 567',
    'kanarie24.nl',
    'Bel de kanarie: t.me/kanarie',
    'kanarie。nl',
    'Kanarie 😀',
    'Kanarie!',
    'Kanarie\nWin een prijs, kanarie',
  ])('holds no word of who reported where the name is none: %j', (words) => {
    const telling = toReporters(words).filter((one) => /kanarie/i.test(asSent(one).join()));
    expect(telling.map(where)).toEqual([]);
  });

  it('holds neither the address nor the phone that was filled in', () => {
    for (const one of toReporters('x')) expect(asSent(one).join()).not.toContain('eva.jansen@');
    for (const one of sampleLetters()) expect(asSent(one).join()).not.toMatch(/765 43 21/);
  });

  it('is every letter but those to staff', () => {
    const named = letters.flatMap(({ code, samples }) =>
      code.startsWith('E') ? samples.map(({ name }) => name) : [],
    );
    expect(new Set(toReporters('x').map(({ name }) => name))).toEqual(new Set(named));
    expect(named).toEqual(expect.arrayContaining(['E01', 'E03', 'E06', 'E16', 'E18']));
  });
});
