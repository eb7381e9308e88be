// What would end a header and begin another one, or a body (RFC 5322 section 2.2).
const breaks = /[\r\n\0\u2028\u2029]/;

/** A text fit for a mail header; throws where it could start a second one. */
export function asHeader(value: string): string {
  if (breaks.test(value)) throw new TypeError('A mail header may not hold a line break');
  return value;
}
