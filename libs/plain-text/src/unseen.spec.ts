import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { tidyText } from './tidy-text.ts';
import { isEmptyToReader } from './unseen.ts';

describe('a reader sees nothing', () => {
  it.each([
    ['nothing', ''],
    ['spaces and line ends', ' \t\r\n\u00a0\u2003\u3000\u2028'],
    ['B1: a zero-width space', '\u200b'],
    ['zero-width signs', '\u2060\ufeff\u180e'],
    ['joiners', '\u200c\u200d'],
    ['fillers', '\u3164\u115f\u1160\uffa0'],
    ['the braille blank', '\u2800'],
    ['a combining mark alone', '\u0301'],
    ['marks on a space', ' \u0308\u20dd'],
    ['selectors', '\ufe0f\ufe00\u{e0100}'],
    ['tags', '\u{e0001}\u{e0068}\u{e0069}\u{e007f}'],
    ['controls', '\u0000\u0007\u001b\u009f'],
    ['marks and turns of direction', '\u200e\u200f\u061c\u202a\u202e\u202c\u2066\u2069'],
    ['a soft hyphen', '\u00ad'],
    ['halves of a pair', '\ud83d\ud83d'],
    ['invisible operators', '\u2061\u2062\u2063\u2064'],
    ['a place of an object and its annotation', '\ufffc\ufff9\ufffa\ufffb'],
    ['a note without a head', '\u{1d159}'],
  ])('in %s', (_, text) => {
    expect(isEmptyToReader(text)).toBe(true);
  });

  it.each(['.', 'a', '0', '\u200bx', 'é', 'שלום', '你', '😀', '🏽', '1️⃣', '\ufffd', '\u0600', '-'])(
    'but something in %j',
    (text) => {
      expect(isEmptyToReader(text)).toBe(false);
    },
  );

  it('exactly where nothing is left when the text is tidied', () => {
    fc.assert(
      fc.property(anyText, (text) => isEmptyToReader(text) === (tidyText(text) === '')),
      runs,
    );
  });
});
