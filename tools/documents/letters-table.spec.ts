import { letters } from '../../apps/notification/src/letters/index.ts';
import { lettersTable } from './letters-table.ts';

it('the table of letters has one row for each, with its fact and all who get it', () => {
  const lines = lettersTable(letters).split('\n');
  expect(lines).toHaveLength(letters.length + 2);
  expect(lines).toContain(
    '| E06 | Oordeel en afspraken | `case.agreements-confirmed` | reporter; a copy to handler; a copy to quality department |',
  );
});
