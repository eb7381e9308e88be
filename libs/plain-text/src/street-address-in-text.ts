// NEN 5825: four digits and two letters, of which SA, SD and SS are not given out.
const postcodes = [
  String.raw`[1-9]\d{3} ?(?!S[ADS])[A-Z]{2}`,
  String.raw`[1-9]\d{3}(?!s[ads]|kg|mg|ml|mm|cm|km|gr|mb|gb|kb|kw|ct)[a-z]{2}`,
];
const postcode = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${postcodes.join('|')})(?![\p{L}\d])`,
  'u',
);
const box = /\b(?:postbus|antwoordnummer) ?\d/i;

const kinds =
  'straat|str\\.|laan|weg|plein|kade|dijk|hof|singel|gracht|pad|steeg|park|dreef|markt|boulevard|plantsoen|baan';
const beforeNumber = String.raw`,? ?(?:[Hh]uis)?(?:[Nn]r\b\.?|[Nn]o\.|[Nn]ummer) ?| ?`;
const streetAndNumber = (first: string) =>
  String.raw`(?<![\p{L}'-])(?!onderweg)${first}[\p{L}'-]{0,60}(?:${kinds})(?:${beforeNumber})\d{1,5}(?: ?[a-zA-Z]|-\d{1,4})?(?![\p{L}\d])`;
// With a small letter it may be a place to play ("op het schoolplein 2 kinderen"), unless the number ends it.
const streets = [
  new RegExp(streetAndNumber(String.raw`\p{Lu}`), 'u'),
  new RegExp(`${streetAndNumber(String.raw`\p{Ll}`)}(?= ?(?:[,.;:)]|$|[1-9]\\d{3}))`, 'u'),
];

/** Whether a text of plain signs holds a postcode (NEN 5825), a post box, or a street with a house number. */
export const holdsStreetAddress = (plain: string): boolean =>
  [postcode, box, ...streets].some((shape) => shape.test(plain));
