import { contrastWithWhite } from './contrast.ts';

it.each([
  ['#ffffff', 1],
  ['#000000', 21],
  ['#ff0000', 4],
  ['#777777', 4.48],
  ['#767676', 4.54],
  ['#174A7C', 9.1],
])('the contrast of %s with white is %d', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
});
