import unhomoglyph from 'unhomoglyph';

// What UTS 39 leaves as a letter of its own, or gives a letter that a Dutch reader would not.
const own = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'SS',
    þ: 'th',
    Þ: 'Th',
    ð: 'd',
    ŋ: 'n',
    ə: 'e',
    ǝ: 'e',
    Ə: 'E',
    ĸ: 'k',
    ʍ: 'm',
    β: 'b',
    δ: 'd',
    ε: 'e',
    η: 'n',
    п: 'n',
    χ: 'x',
    ς: 's',
    ω: 'w',
    ꞓ: 'e',
    ẟ: 'd',
    π: 'n',
  }),
);
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ';
[...smallCapitals].forEach((letter, at) => own.set(letter, 'abcdefghijklmnopqrstuvwyz'[at]!));

/**
 * The text as a Dutch reader takes it: compatibility forms, look-alikes of other scripts (UTS 39),
 * ligatures and accents as plain Latin letters; one kind of apostrophe, hyphen and space; nothing
 * invisible. Capitals and line ends stay.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  let folded = '';
  const shown = apostrophes(withoutPhrases(asShown(text))).normalize('NFKD');
  for (const sign of withoutMarks(shown)) folded += plainOf(sign);
  return folded;
}

const looks = new Map(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((sign) => [
    sign,
    unhomoglyph(sign).toLowerCase(),
  ]),
);

/** A folded word as no reader distinguishes it from another one (UTS 39): `I` and `l`, `rn` and `m` are one, and so are `ij` and `y`. */
export function lookOf(folded: string): string {
  let look = '';
  for (const sign of folded.replaceAll(/ij/gi, 'y')) look += looks.get(sign) ?? sign.toLowerCase();
  return look;
}

// A sign that turns the direction shows what follows from its end.
function asShown(text: string): string {
  return text.replaceAll(/\u202E([^\u202C\n]*)\u202C?/gu, (_, turned: string) =>
    [...turned].reverse().join(''),
  );
}

// A ligature has three letters at most. A sign for a phrase (U+FDFA has 18) names nobody, and would make a text many times as long.
function withoutPhrases(text: string): string {
  return text.replaceAll(/[\u3200-\u33FF\uFDF0-\uFDFF]/gu, (sign) =>
    sign.normalize('NFKD').length > 3 ? ' ' : sign,
  );
}

function apostrophes(text: string): string {
  return text.replaceAll(
    /[\u0060\u00B4\u02B9-\u02BF\u02C8\u02CA-\u02CB\u02EE\u055A\u05F3\u07F4\u07F5\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07]/gu,
    "'",
  );
}

function withoutMarks(text: string): string {
  return text.replaceAll(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
}

const known = new Map<string, string>();

function plainOf(sign: string): string {
  if (sign < '\u0080') return sign;
  const before = known.get(sign);
  if (before !== undefined) return before;
  const plain = readerTakes(sign);
  if (known.size < 5_000) known.set(sign, plain);
  return plain;
}

function readerTakes(sign: string): string {
  if (/\p{Pd}/u.test(sign)) return '-';
  if (/\p{Z}/u.test(sign)) return ' ';
  if (!/[\p{L}\p{N}\p{So}]/u.test(sign)) return sign;
  const mapped = own.get(sign) ?? withoutMarks(unhomoglyph(sign).normalize('NFKD'));
  if (mapped === 'rn') return 'm';
  // UTS 39 gives a small l for a capital I of any script.
  if (mapped === 'l' && /\p{Lu}/u.test(sign)) return 'I';
  return [...mapped].map((letter) => own.get(letter) ?? letter).join('');
}

function isPlain(text: string): boolean {
  return /^[\n\r\t -_a-~]*$/.test(text);
}
