import { table, withSection } from './sections.ts';

const open = '<!-- colours: written by npm run documents -->';
const close = '<!-- end of colours -->';

describe('a section of a document', () => {
  it('stands between its marks, and leaves the rest as it is', () => {
    const document = `# A\n\n${open}\n\nold\n\n${close}\n\nrest\n`;
    expect(withSection(document, { name: 'colours', content: 'new' })).toBe(
      `# A\n\n${open}\n\nnew\n\n${close}\n\nrest\n`,
    );
  });

  it.each([['no marks'], [`${open} alone`], [`${close} before ${open}`]])(
    'has no place in a document with %s',
    (document) => {
      expect(() => withSection(document, { name: 'colours', content: 'new' })).toThrow('No place');
    },
  );
});

it('a table has a line for each row', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
