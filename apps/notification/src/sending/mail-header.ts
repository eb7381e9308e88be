// What would end a header and begin another one, or a body (RFC 5322 section 2.2).
const breaks = /[\r\n\0\u2028\u2029]/;

// One address without quoting, comments, groups or lists: narrower than RFC 5322, as wide as our form.
const oneAddress = /^[^\s@,;:<>()[\]"\\\p{Cc}]+@[^\s@,;:<>()[\]"\\\p{Cc}]+$/u;

/** A text fit for a mail header; throws where it could start a second one. */
export function asHeader(value: string): string {
  if (breaks.test(value)) throw new TypeError('A mail header may not hold a line break');
  return value;
}

/** Exactly one mail address; throws where it could be read as several, or as a name and an address. */
export function asAddress(value: string): string {
  if (!oneAddress.test(asHeader(value))) throw new TypeError('This is not one mail address');
  return value;
}
