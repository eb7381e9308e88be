import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { phoneNumber } from './phone-number.ts';

const mobile = '+31 6 12345678';

describe('B2: a phone number', () => {
  it.each([
    ['\u202a+31 6 12345678\u202c', mobile],
    ['0612345678', mobile],
    ['06 12 34 56 78', mobile],
    ['06.12.34.56.78', mobile],
    ['06-12345678', mobile],
    ['06–1234—5678', mobile],
    ['06\u20111234\u22125678', mobile],
    ['06/12345678', mobile],
    ['06\u00a012345678\u200b', mobile],
    ['(06) 12345678', mobile],
    ['+31 (0)6 12345678', mobile],
    ['+310612345678', mobile],
    ['0031 6 12345678', mobile],
    ['0031(0)612345678', mobile],
    ['31612345678', mobile],
    ['612345678', mobile],
    ['tel:+31612345678', mobile],
    ['０６１２３４５６７８', mobile],
    ['٠٦١٢٣٤٥٦٧٨', mobile],
    ['026 000 00 10', '+31 26 000 0010'],
    ['088 000 00 00', '+31 88 000 0000'],
    ['0900-1877', '+31 900 1877'],
    ['026-1234567 tst. 12', '+31 26 123 4567 ext. 12'],
    ['026-1234567 toestel 12', '+31 26 123 4567 ext. 12'],
    ['+32 470 12 34 56', '+32 470 12 34 56'],
    ['0049 (0) 30 123456', '+49 30 123456'],
  ])('in %j is %j', (text, phone) => {
    expect(phoneNumber(text)).toEqual({ phone });
  });

  it.each([
    '',
    '\u200b',
    'abc def',
    'geen',
    '06',
    '0612345',
    '061234567890',
    '112',
    '+',
    '++31612345678',
    '+999 1234567',
    'bel 0612345678',
    '06 12345678 of 026 1234567',
    'eva@example.nl',
    '0'.repeat(300),
  ])('is not %j', (text) => {
    expect(phoneNumber(text)).toEqual({ problem: 'NOT_A_PHONE_NUMBER' });
  });

  it('is the same in every grouping and wrapping', () => {
    const gap = fc.constantFrom('', ' ', '\u00a0', '-', '–', '.', '/', '\u2011');
    const start = fc.constantFrom('06', '(06)', '+316', '+31 (0)6', '0031 6', '0031(0)6');
    const digits = fc.stringMatching(/^[1-5][0-9]{7}$/);
    fc.assert(
      fc.property(start, digits, gap, gap, wrapping, (begin, rest, one, two, around) => {
        const typed = `${around}${begin}${one}${rest.slice(0, 4)}${two}${rest.slice(4)}${around}`;
        expect(phoneNumber(typed)).toEqual({ phone: `+31 6 ${rest}` });
      }),
      runs,
    );
  });

  it('is in any text either refused, or a short one that is read as itself', () => {
    const near = fc.stringMatching(/^[+0]?[0-9 ()+-]{4,16}$/);
    fc.assert(
      fc.property(fc.oneof(anyText, near), (text) => {
        const read = phoneNumber(text);
        if ('problem' in read) return;
        expect(read.phone).toMatch(/^\+\d[\d -]{4,20}(?: ext\. \d{1,20})?$/);
        expect(phoneNumber(read.phone)).toEqual(read);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });
});
