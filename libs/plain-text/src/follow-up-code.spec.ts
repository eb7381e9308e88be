import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { followUpCodeOf, readFollowUpCode } from './follow-up-code.ts';

const secrets = fc.uint8Array({ minLength: 10, maxLength: 32 });

describe('the follow-up code', () => {
  it('has sixteen signs in groups of four and a check sign', () => {
    expect(followUpCodeOf(new Uint8Array(10))).toBe('0000-0000-0000-0000-0');
    expect(followUpCodeOf(new Uint8Array(10).fill(255))).toMatch(/^ZZZZ-ZZZZ-ZZZZ-ZZZZ-.$/);
  });

  it('is read back, however it is typed', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const code = followUpCodeOf(secret);
        expect(readFollowUpCode(code)).toBe(code);
        const sloppy = code
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(readFollowUpCode(` ${sloppy}`)).toBe(code);
      }),
      runs,
    );
  });

  it('is read back with any sign or none between its groups, and whatever stands around it', () => {
    const gap = fc.constantFrom('', ' ', '–', '—', '\u2011', '.', ' - ', '\u00a0');
    fc.assert(
      fc.property(secrets, gap, wrapping, (secret, between, around) => {
        const code = followUpCodeOf(secret);
        expect(readFollowUpCode(around + code.replaceAll('-', between) + around)).toBe(code);
      }),
      runs,
    );
  });

  it('is in any text either none, or one that is read as itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[0-9A-Zilo]{17}$/)), (text) => {
        const code = readFollowUpCode(text);
        expect(code === null || readFollowUpCode(code) === code).toBe(true);
      }),
      { ...runs, numRuns: 1_000 },
    );
  });

  it('with one sign wrong is refused without a look-up', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.nat(15),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (secret, at, sign) => {
          const code = followUpCodeOf(secret).replaceAll('-', '');
          fc.pre(code[at] !== sign);
          expect(readFollowUpCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeNull();
        },
      ),
      runs,
    );
  });

  it.each([
    '',
    'x',
    '0000-0000-0000-0000',
    '0000-0000-0000-0000-0-0',
    '!!!!-0000-0000-0000-0',
    `0000-0000-0000-${' '.repeat(200)}0000-0`,
  ])('is not "%s"', (typed) => expect(readFollowUpCode(typed)).toBeNull());

  it('is never made of fewer than 80 bits', () => {
    expect(() => followUpCodeOf(new Uint8Array(9))).toThrow(RangeError);
  });
});
