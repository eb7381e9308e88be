import fc from 'fast-check';
import { anyText, runs } from '../test/any-text.ts';
import { isWithin } from './graphemes.ts';
import { salutationName } from './salutation-name.ts';
import { tidyText } from './tidy-text.ts';

describe('B8: a salutation', () => {
  it.each([
    ['Eva Jansen', 'Eva Jansen'],
    [' eva  jansen\u200b ', 'eva jansen'],
    ['Noor\r\nHendriks', 'Noor Hendriks'],
    ['J.P. de Vries', 'J.P. de Vries'],
    ['J.-P. Sanders', 'J.-P. Sanders'],
    ['Th.J. van ’t Hof', 'Th.J. van ’t Hof'],
    ['drs. Jansen jr.', 'drs. Jansen jr.'],
    ["Sinéad O'Brien", "Sinéad O'Brien"],
    ["'s-Gravendijk", "'s-Gravendijk"],
    ['Anne-Marie Jansen - de Vries', 'Anne-Marie Jansen - de Vries'],
    ['Zoe\u0308', 'Zoë'],
    ['Ana\u200e Jansen', 'Ana Jansen'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['李小龙', '李小龙'],
    ['नरेन्द्र मोदी', 'नरेन्द्र मोदी'],
    ['علی\u200cرضا رضایی', 'علی\u200cرضا رضایی'],
    ['Ольга Іванівна', 'Ольга Іванівна'],
  ])('of %j is %j', (name, salutation) => {
    expect(salutationName(name)).toBe(salutation);
  });

  it.each([
    '',
    '\u200b',
    '...',
    '-',
    '\u0301',
    'Eva 😀',
    'Eva 2',
    'skar24.nl',
    'x.co',
    't.me',
    't.me.',
    'J.Peters',
    'Eva x.co Jansen',
    'www.example.nl',
    'https://example.nl',
    'evil。nl',
    'evil．nl',
    'evil․nl',
    'evil\ua4f8nl',
    'eva@example.nl',
    'Bel nu 0900 12 34 567 over je rekening',
    'Bel nu: nul negen',
    'Bel ٠٩٠٠',
    'Eva, Piet',
    'Eva (moeder)',
    'Eva & Piet',
    'Eva\u202e/',
    `e${'\u0336'.repeat(5)}`,
  ])('is none of %j', (name) => {
    expect(salutationName(name)).toBeNull();
  });

  it('B3: is cut between words at 80, or within one that is longer', () => {
    const names = Array.from({ length: 20 }, () => 'Jansen').join(' ');
    expect(salutationName(names)).toBe(`${names.slice(0, 76)}…`);
    expect(salutationName('é'.repeat(100))).toBe(`${'é'.repeat(79)}…`);
  });

  it('of any text is none, or letters with marks, spaces, apostrophes, hyphens and dots on one line', () => {
    const pieces = ['Eva', 'J.', '-', '’', ' ', '.', 'nl', 'é', '\u0301', '。', '7', '\u200d', 'ا'];
    const near = fc.array(fc.constantFrom(...pieces), { maxLength: 30 });
    let names = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          near.map((some) => some.join('')),
        ),
        (text) => {
          const name = salutationName(text);
          if (name === null) return;
          names += 1;
          expect(name).toMatch(/^[\p{L}\p{M}'’‘ʼ´`\-‐‑–. \u200c\u200d]+…?$/u);
          expect(name).not.toMatch(/\p{L}\p{M}*\.\p{L}\p{M}*\p{L}/u);
          expect(isWithin(name, 80)).toBe(true);
          expect(tidyText(name)).toBe(name);
          expect(salutationName(name.replace(/…$/, ''))).toBe(name.replace(/…$/, ''));
        },
      ),
      { ...runs, numRuns: 2_000 },
    );
    expect(names).toBeGreaterThan(50);
  });
});
