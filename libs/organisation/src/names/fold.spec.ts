import { fold } from './fold.ts';

const everySign = Array.from({ length: 0x20000 }, (_, at) => at)
  .filter((at) => at < 0xd800 || at > 0xdfff)
  .map((at) => String.fromCodePoint(at));

describe('a folded text', () => {
  it('G1: is at most seven times as long as it was written, whatever the sign', () => {
    const long = everySign.filter((sign) => fold(sign).length > 7 * sign.length);
    expect(long).toEqual([]);
  });

  it('G1: has no phrase of a sign that stands for one', () => {
    expect(fold('Joris\uFDFABakker\uFDFB')).toBe('Joris Bakker ');
  });

  it('A1: has the letters of a ligature and of a full-width word', () => {
    expect(fold('\uFB03 \uFF2A\uFF4F\uFF52\uFF49\uFF53')).toBe('ffi Joris');
  });
});
