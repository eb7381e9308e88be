import fc from 'fast-check';
import { marksIn } from './find-marks.ts';

const mark = 'MARK-Zoë "quoted" <één>';

describe('a mark', () => {
  it.each([
    ['plain', (text: string) => text],
    ['in base64', (text: string) => Buffer.from(text).toString('base64')],
    ['in base64url', (text: string) => Buffer.from(text).toString('base64url')],
    ['URL-encoded', encodeURIComponent],
    ['in a form', (text: string) => new URLSearchParams({ text }).toString()],
    ['JSON-escaped', (text: string) => JSON.stringify({ text })],
    [
      'JSON-escaped to ASCII',
      (text: string) =>
        JSON.stringify(text).replaceAll(
          /[^ -~]/g,
          (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    ],
  ])('is found %s, whatever stands around it', (_form, encode) => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(marksIn(encode(`${before}${mark}${after}`), [mark])).toEqual([mark]);
      }),
    );
  });

  it('is not found where it is not', () => {
    expect(marksIn(Buffer.from('MARK-Zoe quoted een').toString('base64'), [mark])).toEqual([]);
  });
});
