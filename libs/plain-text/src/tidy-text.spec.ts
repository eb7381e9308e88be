import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { tidyText } from './tidy-text.ts';
import { isEmptyToReader } from './unseen.ts';

describe('a tidied text', () => {
  it.each([
    ['loses what is unseen at both ends', '\u200b \u00a0Eva\u200d\ufeff\n', 'Eva'],
    ['loses marks that stand on no letter', '\u0301Eva', 'Eva'],
    ['is composed', 'Zoe\u0308', 'Zoë'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d\u0085e\u000cf', 'a\nb\nc\nd\ne\nf'],
    ['keeps empty lines and tabs', 'a\r\n\r\n\tb', 'a\n\n\tb'],
    ['loses controls', 'a\u0000b\u001b[2Jc\u009fd', 'ab[2Jcd'],
    ['is composed when a control is gone', 'e\u0001\u0301', 'é'],
    ['has line ends that a control kept apart', 'a\r\u0000\nb', 'a\nb'],
    ['loses turns of direction', '\u202eabc\u202c \u2066d\u2069e', 'abc de'],
    ['keeps marks of direction within', 'שלום\u200f!', 'שלום\u200f!'],
    ['loses halves of a pair', 'a\ud800b\udc00', 'ab'],
    ['makes no whole of two halves', '\ud83d\u0000\ude00x', 'x'],
    ['loses hidden tags', 'a\u{e0068}\u{e0069}b', 'ab'],
    ['loses tags behind a flag that is none', '🏴\u{e0068}\u{e0069}', '🏴'],
    ['keeps joiners inside emoji', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['keeps joiners inside scripts', 'علی\u200cرضا', 'علی\u200cرضا'],
    ['loses a joiner that joins nothing', '👨\u200d👩\u200d', '👨\u200d👩'],
    ['keeps the selector of its last emoji', '❤\ufe0f\ufe0f\u200d ', '❤\ufe0f'],
    ['keeps the selector of its last ideograph', '葛\u{e0100}', '葛\u{e0100}'],
    ['loses a selector that selects nothing', 'Eva\ufe0f', 'Eva'],
    ['keeps a keycap', '1\ufe0f\u20e3', '1\ufe0f\u20e3'],
    [
      'keeps many marks',
      `a${'\u0323\u0301'.repeat(15)}`,
      `ạ${'\u0323'.repeat(14)}${'\u0301'.repeat(15)}`,
    ],
    ['loses what is heaped on them', `x${'\u0316'.repeat(40)}y`, `x${'\u0316'.repeat(30)}y`],
    [
      'loses a heap that composing makes',
      `q${'\u0344'.repeat(30)}y`,
      `q${'\u0308\u0301'.repeat(15)}y`,
    ],
  ])('%s', (_, text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('keeps the flag of England', () => {
    const england = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
    expect(tidyText(`${england} `)).toBe(england);
    expect(tidyText(`Vlag ${england} van`)).toBe(`Vlag ${england} van`);
  });

  it('is the same when it is tidied again', () => {
    fc.assert(
      fc.property(anyText, (text) => tidyText(tidyText(text)) === tidyText(text)),
      { ...runs, numRuns: 2_000 },
    );
  });

  it.each([
    ['by turns', 'a' + '\u0301\u0316'.repeat(250_000)],
    ['in the other order', `a${'\u0301'.repeat(250_000)}${'\u0316'.repeat(250_000)}`],
    ['that are two each', `a${'\u0344'.repeat(400_000)}`],
    ['with controls between', `a${'\u0301\u0001\u0316'.repeat(200_000)}`],
  ])('G1: takes no time by the square of its marks: %s', (_how, text) => {
    const began = performance.now();
    tidyText(text);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is whole, composed and without controls, and never longer than what NFC makes of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tidy = tidyText(text);
        expect(tidy.isWellFormed()).toBe(true);
        expect(tidy.normalize('NFC')).toBe(tidy);
        expect(tidy).not.toMatch(/[[\p{Cc}--[\t\n]]\u202A-\u202E\u2066-\u2069\u2028\u2029]/v);
        expect(tidy.length).toBeLessThanOrEqual(text.normalize('NFC').length);
      }),
      runs,
    );
  });

  it('begins and ends with something to see', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = Array.from(new Intl.Segmenter().segment(tidyText(text)));
        const ends = [segments.at(0)?.segment ?? 'x', segments.at(-1)?.segment ?? 'x'];
        expect(ends.filter(isEmptyToReader)).toEqual([]);
      }),
      runs,
    );
  });

  it('of a long gap is made in time that grows with its length alone', () => {
    const gap = '\u200b '.repeat(100_000);
    const before = process.cpuUsage();
    expect(tidyText(`${gap}a${gap}b${gap}`).length).toBe(2 * 100_000 + 2);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
