import fc from 'fast-check';

/** The same 300 texts at each run. */
export const runs = { seed: 20_261_113, numRuns: 300 };

const awkward = [
  ...['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u2060', '\ufeff', '\u00ad'],
  ...['\u202a', '\u202c', '\u202e', '\u2066', '\u2069', '\u0000', '\u001b', '\u007f', '\u0085'],
  ...['\r', '\n', '\r\n', '\t', '\v', '\f', ' ', '\u00a0', '\u2028', '\u3000', '\u2800', '\u3164'],
  ...['\ud83d', '\ude00', '\ud800', '\u0301', '\u0308', '\u20e3', '\ufe0e', '\ufe0f', '\u{e0100}'],
  ...['\u{1f3f4}', '\u{e0067}', '\u{e0062}', '\u{e0065}', '\u{e006e}', '\u{e007f}', '\u{1f3fd}'],
  ...['👨‍👩‍👧‍👦', '👶🏽', '🇳🇱', '🇳', '1️⃣', '❤️', '😀', '葛󠄀', 'क्ष', '각', '\u1100', '\u1161'],
  ...[
    'e',
    'é',
    'Noor',
    'van',
    '’',
    '-',
    '–',
    '.',
    '。',
    '@',
    '<',
    '>',
    'mailto:',
    'xn--',
    'nl',
    'ü',
  ],
  ...['0', '6', '31', '+', '(0)', '٠', '６', '2026', 'SKAR', 'O', 'l', '{', '}', 'urn:uuid:', '/'],
];

/** Texts of any code points, of code units that may be halves of a pair, and of signs that are easily mistaken. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...awkward), { maxLength: 40 }).map((parts) => parts.join('')),
);

/** What people and programs put around a value that is copied. */
export const wrapping = fc
  .array(
    fc.constantFrom(' ', '\u00a0', '\t', '\n', '\u200b', '\u200e', '\u202a', '\u202c', '\ufeff'),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));
