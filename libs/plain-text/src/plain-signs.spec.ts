import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { plainSigns } from './plain-signs.ts';

describe('plain signs', () => {
  it.each([
    ['０６\u00a01２', '06 12'],
    ['٠٦ ०६ 𝟎𝟔', '06 06 06'],
    ['a–b—c‑d−e', 'a-b-c-d-e'],
    [' a\r\n\tb\u3000c ', 'a b c'],
    ['0️⃣6️⃣', '06'],
    ['\u202a+31\u202c', '+31'],
    ['ex\u00adam\u200bple', 'example'],
  ])('of %j are %j', (text, plain) => {
    expect(plainSigns(text)).toBe(plain);
  });

  it('stand on one line, and are the same when read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainSigns(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|(?![0-9])\p{Nd}/u);
        expect(plainSigns(plain)).toBe(plain);
      }),
      runs,
    );
  });
});
