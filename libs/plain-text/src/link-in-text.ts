// Written so that a filter does not see it, and a reader does.
const brokenDot = /[ ]?[([{] ?(?:\.|dot|punt) ?[)\]}] ?/gi;
// "Op dit punt de regels" is no link, so only these domains count in words.
const inWords = /\b(?:dot|punt) (?:be|com|eu|net|nl|org)\b/i;
// UTS 46 reads the ideographic full stop as a dot; between ideographs it ends a sentence.
const ideographicDot = /\u3002(?=[a-z]{2})/gi;

const scheme = /[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\b|\bmailto:/i;
const lastLabel = /(?<=[\p{L}\p{N}]\.)(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\p{L}\p{N}\p{M}])/giu;
const common = new Set(
  'app be biz blog club co com de dev es eu fr gl info io it link live ly me net nl online org ru shop site store team to top tv uk us vip website xyz'.split(
    ' ',
  ),
);

/**
 * Whether a text of plain signs holds a link, with or without a scheme. A word directly behind a dot makes one, unless
 * it looks like a sentence that began without a space ("te laat.Ouder belde").
 */
export function holdsLink(plain: string): boolean {
  const text = plain.replaceAll(brokenDot, '.').replaceAll(ideographicDot, '.');
  if (scheme.test(text) || inWords.test(text)) return true;
  return (text.match(lastLabel) ?? []).some(
    (label) => common.has(label.toLowerCase()) || !/^\p{Lu}\p{Ll}+$/u.test(label),
  );
}
