import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { cut } from './cut.ts';
import { isWithin } from './graphemes.ts';
import { tidyText } from './tidy-text.ts';

describe('a text that is cut', () => {
  it.each([
    ['is tidied where it fits', ' Eva ', 3, 'Eva'],
    ['B3: is whole with an emoji at the end', `${'x'.repeat(79)}😀`, 80, `${'x'.repeat(79)}😀`],
    ['B3: ends before an emoji', `${'x'.repeat(78)}😀😀x`, 80, `${'x'.repeat(78)}😀…`],
    ['ends between graphemes', '👶🏽👶🏽abc', 4, '👶🏽👶🏽a…'],
    ['does not part a flag', '🇳🇱🇧🇪🇩🇪', 2, '🇳🇱…'],
    ['has no space before the mark', 'Eva Jansen', 5, 'Eva…'],
    ['is the mark alone where one fits', 'Eva', 1, '…'],
    ['is nothing where nothing fits', 'Eva', 0, ''],
    ['keeps no heap of marks', `x${'\u0301'.repeat(500)}`, 5, '…'],
  ])('%s', (_, text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  it.each([
    ['Een twee drie vier', 11, 'Een twee…'],
    ['Een twee drie vier', 9, 'Een twee…'],
    ['Een twee drie vier', 8, 'Een…'],
    ['Eenwoord', 4, 'Een…'],
    ['Een\ntwee', 5, 'Een…'],
  ])('between words: %j to %i', (text, most, expected) => {
    expect(cut(text, most, { at: 'WORD' })).toBe(expected);
  });

  it('is never longer than asked, whole, tidy, and begins as the text does', () => {
    const at = fc.constantFrom('WORD' as const, 'GRAPHEME' as const);
    fc.assert(
      fc.property(anyText, fc.nat(30), at, (text, most, where) => {
        const short = cut(text, most, { at: where });
        expect(isWithin(short, most)).toBe(true);
        expect(short.isWellFormed()).toBe(true);
        expect(tidyText(short)).toBe(short);
        expect(cut(short, most, { at: where })).toBe(short);
        if (short !== tidyText(text))
          expect(tidyText(text).startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });
});
