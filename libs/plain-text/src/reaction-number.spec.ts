import fc from 'fast-check';
import { anyText, runs, wrapping } from '../test/any-text.ts';
import { readReactionNumber } from './reaction-number.ts';

const prefixes = ['SKAR', 'KOREIN', 'KLUPPLUZ'];

describe('the number of a reaction', () => {
  it.each([
    ['SKAR-2026-000123', 'SKAR-2026-000123'],
    ['skar-2026-000123', 'SKAR-2026-000123'],
    [' Skar 2026 000123 ', 'SKAR-2026-000123'],
    ['SKAR2026000123', 'SKAR-2026-000123'],
    ['SKAR–2026—000123.', 'SKAR-2026-000123'],
    ['SKAR‑2026−000123', 'SKAR-2026-000123'],
    ['SKAR_2026/000123', 'SKAR-2026-000123'],
    ['SKAR-2O26-OOOl23', 'SKAR-2026-000123'],
    ['SKAR-2026-000I23', 'SKAR-2026-000123'],
    ['SKAR-2026-000|23', 'SKAR-2026-000123'],
    ['SKAR-2026-000 123', 'SKAR-2026-000123'],
    ['ＳＫＡＲ－２０２６－０００１２３', 'SKAR-2026-000123'],
    ['SKAR-٢٠٢٦-٠٠٠١٢٣', 'SKAR-2026-000123'],
    ['K0RE1N2026000123', 'KOREIN-2026-000123'],
    ['k1upp1uz 2026 000123', 'KLUPPLUZ-2026-000123'],
    ['SKAR-2026-123456789', 'SKAR-2026-123456789'],
    ['OUD-2026-000123', 'OUD-2026-000123'],
    ['0UD-2026-000123', 'OUD-2026-000123'],
  ])('in %j is %j', (typed, number) => {
    expect(readReactionNumber(typed, prefixes)).toBe(number);
  });

  it.each([
    '',
    'SKAR',
    'SKAR-2026-00012',
    'SKAR-2026-1234567890',
    'SKAR-1926-000123',
    'S-2026-000123',
    '2026-000123',
    'SKAR-2026-00012é',
    'SKAR-2026-00012S',
    'N1EUW-2026-000123',
    'ABCDEFGHIJK-2026-000123',
    `SKAR-2026-${' '.repeat(200)}000123`,
  ])('is not %j', (typed) => {
    expect(readReactionNumber(typed, prefixes)).toBeNull();
  });

  it('is read in every shape in which it is typed', () => {
    const gap = fc.constantFrom('', ' ', '-', '–', '\u2011', '.', ' - ', '\u00a0');
    const shapes = fc.record({
      prefix: fc.constantFrom(...prefixes),
      year: fc.integer({ min: 2000, max: 2099 }),
      sequence: fc.nat(999_999_999).map((one) => String(one).padStart(6, '0')),
      gap,
      around: wrapping,
      as: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toLowerCase(),
        (text: string) => text.replaceAll('0', 'o').replaceAll('1', 'l'),
        (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'I'),
      ),
    });
    fc.assert(
      fc.property(shapes, (of) => {
        const typed = of.around + of.as([of.prefix, of.year, of.sequence].join(of.gap)) + of.around;
        const number = `${of.prefix}-${of.year}-${of.sequence}`;
        expect(readReactionNumber(typed, prefixes)).toBe(number);
      }),
      runs,
    );
  });

  it('is in any text either none, or one that is read as itself', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', '2026000123'), (text, behind) => {
        const number = readReactionNumber(text + behind, prefixes);
        if (number === null) return;
        expect(number).toMatch(/^[A-Z]{2,10}-2\d{3}-\d{6,9}$/);
        expect(readReactionNumber(number, prefixes)).toBe(number);
      }),
      runs,
    );
  });
});
