import { keyAsKept } from './key-as-kept.ts';

const key = '01936a5e-8f2c-7abc-9def-0123456789ab';

it.each([
  key.toUpperCase(),
  `{${key}}`,
  `{${key.toUpperCase()}}`,
  `urn:uuid:${key}`,
  `URN:UUID:${key.toUpperCase()}`,
  ` ${key}\n`,
])('B6: %j is the same key as in small letters', (given) => {
  expect(keyAsKept(given)).toBe(key);
});

it.each(['ABCDEFGHIJKLMNOPQRSTUV', `${key}-A`, `{${key}`, ''])(
  'B6: %j is no UUID and stays as it is',
  (given) => {
    expect(keyAsKept(given)).toBe(given);
  },
);
