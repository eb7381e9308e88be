const namedSigns: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  commat: '@',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
  shy: '',
  zwj: '',
  zwnj: '',
  szlig: 'ß',
  inodot: 'ı',
  comma: ',',
  lpar: '(',
  rpar: ')',
};

/** A text as it is shown: `%20`, `&nbsp;`, `&#64;`, `\u0020` and `\n` as the signs that they stand for. */
export function decoded(text: string): string {
  return text
    .replaceAll(/%25(?=[0-9a-f]{2})/gi, '%')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, fromPercents)
    .replaceAll(/&#x([0-9a-f]{1,6});?/gi, (whole, digits: string) => sign(whole, digits, 16))
    .replaceAll(/&#(\d{1,7});?/g, (whole, digits: string) => sign(whole, digits, 10))
    .replaceAll(
      /&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|breve|ogon|dot);/gi,
      (_, letter: string) => letter,
    )
    .replaceAll(
      /&([a-z]{2,8});/gi,
      (whole, name: string) => namedSigns[name.toLowerCase()] ?? whole,
    )
    .replaceAll(/\\u\{?([0-9a-f]{4})\}?/gi, (whole, digits: string) => sign(whole, digits, 16))
    .replaceAll(/\\[nrt](?![a-z])/g, '\n');
}

const inline =
  'a abbr b big code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var';
const blocks =
  'address article blockquote body br caption center dd div dl dt footer h1 h2 h3 h4 h5 h6 head header hr html img input label legend li main nav ol option p pre section table tbody td tfoot th thead title tr ul';
const tag = (names: string) =>
  new RegExp(String.raw`<\/?(?:${names.replaceAll(' ', '|')})(?:\s[^<>]{0,500})?\s?\/?>`, 'gi');
const [inlineTag, blockTag] = [tag(inline), tag(blocks)];

/** A text without the tags of HTML and the marks of Markdown around its words. */
export function withoutTags(text: string): string {
  return text
    .replaceAll(inlineTag, '')
    .replaceAll(blockTag, ' ')
    .replaceAll(
      /(?:\*\*?|__|~~)(?=\p{L})|(?<=\p{L})(?:\*\*?|__|~~)/gu,
      (mark, at: number, whole: string) =>
        isInWord(whole, at, mark.length) && mark.startsWith('_') ? mark : '',
    );
}

function isInWord(text: string, at: number, length: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + length] ?? '');
}

function fromPercents(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function sign(written: string, digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
