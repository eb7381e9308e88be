import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { isWithin, lengthOf } from './graphemes.ts';
import { tidyText } from './tidy-text.ts';

describe('how long a text is', () => {
  it.each([
    ['', 0],
    ['Eva', 3],
    [' Eva \u200b', 3],
    ['a\r\nb', 3],
    ['Zoe\u0308', 3],
    ['👨‍👩‍👧‍👦', 1],
    ['🇳🇱🇧🇪', 2],
    ['👶🏽', 1],
    ['1️⃣', 1],
    ['각', 1],
    ['“Één” € ½ –', 11],
    [`${'x'.repeat(79)}😀`, 80],
  ])('%j is %i', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it('is the number of graphemes, also where none is looked for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidy = tidyText(text);
        expect(lengthOf(text)).toBe(Array.from(new Intl.Segmenter().segment(tidy)).length);
        expect(lengthOf(tidy)).toBe(lengthOf(text));
      }),
      { ...runs, numRuns: 1_000 },
    );
  });
});

describe('a field of 80', () => {
  it.each([
    ['80 letters', 'x'.repeat(80)],
    ['80 emoji', '😀'.repeat(80)],
    ['letters of two code points each', 'x\u0301'.repeat(80)],
    ['80 letters among white space', `  ${'x'.repeat(80)}\n\n`],
    ['a few families', '👨‍👩‍👧‍👦'.repeat(20)],
  ])('holds %s', (_, text) => {
    expect(isWithin(text, 80)).toBe(true);
  });

  it.each([
    ['81 letters', 'x'.repeat(81)],
    ['79 letters and two emoji', `${'x'.repeat(79)}😀😀`],
    ['one letter with heaps of marks', `x${'\u0301'.repeat(160)}`],
    ['80 families', '👨‍👩‍👧‍👦'.repeat(80)],
  ])('does not hold %s', (_, text) => {
    expect(isWithin(text, 80)).toBe(false);
  });

  it('holds exactly what has at most 80 graphemes and 160 code points', () => {
    const many = fc.array(anyText, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(many, (text) => {
        const fits = lengthOf(text) <= 80 && [...tidyText(text)].length <= 160;
        expect(isWithin(text, 80)).toBe(fits);
      }),
      runs,
    );
  });
});
