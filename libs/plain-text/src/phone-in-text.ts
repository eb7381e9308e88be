const date = String.raw`(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d`;
const years = String.raw`(?:19|20)\d\d ?[-/] ?(?:19|20)?\d\d`;
const time = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
const times = String.raw`${time}(?: ?- ?${time})?`;
const apart = (shape: string) =>
  new RegExp(String.raw`(?<!\d[.:/-]?)(?:${shape})(?![.:/-]?\d)`, 'g');
const [days, spans] = [apart(date), apart(`${years}|${times}`)];
const amount = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,\d\d)?`;
const amounts = new RegExp(
  String.raw`(?:€|\beuro?) ?${amount}(?![.,]?\d)|(?<!\d[.,]?)${amount} ?(?:€|euro?\b)`,
  'gi',
);

const run = /\+?\d(?:(?:[ .()\-/_*:]{0,4}|,)\d)+/g;
// In the Netherlands 0 and nine digits; from elsewhere + or 00, and at most 15.
const dialled = /^(?:\+\d{8,15}|00[1-9]\d{7,13}|0\d{9}|31\d{9})$/;
const fewestOfAny = 7;

/**
 * Whether a phone number stands in a text of plain signs, in any grouping (ITU-T E.123, Nummerplan telefoon- en
 * ISDN-diensten). Seven digits in a row of any kind are one too, unless they are days, years, hours or an amount.
 */
export function holdsPhoneNumber(plain: string): boolean {
  const withoutDays = plain.replaceAll(days, ' ; ');
  const withoutCounts = withoutDays.replaceAll(amounts, ' ; ').replaceAll(spans, ' ; ');
  return (
    digitsOfRuns(withoutDays).some((digits) => dialled.test(digits)) ||
    digitsOfRuns(withoutCounts).some((digits) => digits.length >= fewestOfAny)
  );
}

const digitsOfRuns = (text: string) =>
  (text.match(run) ?? []).map((digits) => digits.replaceAll(/[^\d+]/g, ''));
