import { daysLeftWords, nearnessOf } from './days-left.ts';

it.each([
  [-23, '23 dagen te laat', '23 days late', 'late'],
  [-1, '1 dag te laat', '1 day late', 'late'],
  [0, 'vandaag', 'today', 'soon'],
  [1, 'nog 1 dag', '1 day left', 'soon'],
  [7, 'nog 7 dagen', '7 days left', 'soon'],
  [8, 'nog 8 dagen', '8 days left', 'later'],
] as const)('%d days left is %s, %s, and %s', (left, dutch, english, nearness) => {
  expect(daysLeftWords(left, 'NL')).toBe(dutch);
  expect(daysLeftWords(left, 'EN')).toBe(english);
  expect(nearnessOf(left)).toBe(nearness);
});
