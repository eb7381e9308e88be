import { callOf, partsOf } from './phone-numbers.ts';

const numbersIn = (text: string) =>
  partsOf(text)
    .filter(({ isPhone }) => isPhone)
    .map(({ part }) => part);

it('a text is told apart in words and phone numbers, and stays as it was', () => {
  const text = 'Bel 0900 000 00 00. Of (Steunpunt, +31 88 000 00 00) of 0900-1113111.';
  const numbers = ['0900 000 00 00', '+31 88 000 00 00', '0900-1113111'];
  expect(numbersIn(text)).toEqual(numbers);
  expect(
    partsOf(text)
      .map(({ part }) => part)
      .join(''),
  ).toBe(text);
  expect(numbers.map(callOf)).toEqual(['tel:09000000000', 'tel:+31880000000', 'tel:09001113111']);
});

it.each(['Bel 112.', 'Op 2026-11-30 om 08.30 uur.', 'SKAR-2026-012345678', ''])(
  '%j has no phone number',
  (text) => expect(numbersIn(text)).toEqual([]),
);
