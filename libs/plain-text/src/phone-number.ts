import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { plainSigns } from './plain-signs.ts';

const longestTyped = 200;
const extension = /[ ,;]*\b(?:toestel|toest|tst)\.? ?(?=\d)/i;

/**
 * The one phone number in what was typed or pasted, as it is dialled from anywhere (ITU-T E.123: `+31 6 12345678`, with
 * `ext. 12` where there is an extension), or that there is none. Without a country it is read as a Dutch number, which
 * must fit the Dutch plan; of other countries the length must be possible, for their plans change while we look away.
 */
export function phoneNumber(text: string): { phone: string } | { problem: 'NOT_A_PHONE_NUMBER' } {
  const none = { problem: 'NOT_A_PHONE_NUMBER' } as const;
  if (text.length > longestTyped) return none;
  const typed = plainSigns(text)
    .replace(/^tel: ?/i, '')
    .replace(extension, ' ext. ');
  const number = parsePhoneNumberFromString(typed, { defaultCountry: 'NL', extract: false });
  if (number === undefined) return none;
  const isDutch = number.countryCallingCode === '31';
  const fits = isDutch ? number.isValid() : number.isPossible();
  return fits ? { phone: number.formatInternational() } : none;
}
