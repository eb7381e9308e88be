import { letters } from '../../apps/notification/src/letters/index.ts';
import { lettersTable, withTable } from './letters-table.ts';

describe('the table of letters', () => {
  it('has one row for each, with its fact and all who get it', () => {
    const lines = lettersTable(letters).split('\n');
    expect(lines).toHaveLength(letters.length + 2);
    expect(lines).toContain(
      '| E06 | Oordeel en afspraken | `case.agreements-confirmed` | reporter; a copy to handler; a copy to quality department |',
    );
  });

  it('takes the place of the one before, and leaves the rest of the document as it is', () => {
    const [begin, end] = ['<!-- npm run letters writes from here -->', '<!-- to here -->'];
    expect(withTable(`a\n${begin}\nold\n${end}\nb\n`, '| new |')).toBe(
      `a\n${begin}\n\n| new |\n\n${end}\nb\n`,
    );
  });

  it('is refused by a document without a place for it', () => {
    expect(() => withTable('a\n', '| new |')).toThrow('no line');
  });
});
