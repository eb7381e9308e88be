/**
 * What shows nothing to a reader, as the inside of a class of a regular expression with the flag `v`: white space,
 * controls, halves of a pair, what a font need not show (Unicode, Default_Ignorable_Code_Point: joiners, fillers,
 * selectors, tags, bidi marks), format signs that do nothing alone, and signs whose picture is blank: braille
 * U+2800, a note without a head U+1D159, the place of an object U+FFFC.
 */
export const unseen = String.raw`\p{White_Space}\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\u{13430}-\u{1343F}\u2800\u{1D159}`;

const nothingSeen = new RegExp(String.raw`^[${unseen}\p{M}]*$`, 'v');

/** Whether a reader sees nothing in a text: all of it is unseen, or marks that stand on no letter. */
export const isEmptyToReader = (text: string): boolean => nothingSeen.test(text);
