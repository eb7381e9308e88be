import { audiences } from '@klantreacties/procedure';
import { readersOfLetter, readsWhatIsFor } from './index.ts';

it.each([
  ['EVERYONE', [true, false, false]],
  ['AUTHORITY', [true, true, false]],
  ['QUALITY', [true, true, true]],
] as const)('who belongs up to %s reads what is for them and for all before', (upTo, expected) => {
  const parts = ['EVERYONE', 'AUTHORITY', 'QUALITY'] as const;
  expect(parts.map((part) => readsWhatIsFor(part, upTo))).toEqual(expected);
});

it('G8: letters to colleagues, to P&K and to an address of before are for who may say who reads a case', () => {
  const forEveryone = audiences.names.filter((one) => readersOfLetter(one) === 'EVERYONE');
  expect(forEveryone).toEqual(['REPORTER', 'HANDLER']);
  const others = audiences.names.filter((one) => readersOfLetter(one) === 'AUTHORITY');
  expect(others).toEqual(['QUALITY', 'COLLEAGUE', 'FORMER_ADDRESS']);
});
