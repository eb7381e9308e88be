// Dutch or international, and no year, day or number of a reaction. Split by it, every second part is a number.
const phoneNumber = /((?<![\w+-])(?:\+\d|0\d)[\d -]{6,13}\d(?![\w-]))/;

/** A text in parts: what is said, and the phone numbers in it. */
export const partsOf = (text: string): { part: string; isPhone: boolean }[] =>
  text.split(phoneNumber).map((part, n) => ({ part, isPhone: n % 2 === 1 }));

/** The address that calls a number, however it is written. */
export const callOf = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;
