import { readFollowUpCode } from './follow-up-code.ts';
import { holdsLink } from './link-in-text.ts';
import { holdsPhoneNumber } from './phone-in-text.ts';
import { plainSigns } from './plain-signs.ts';
import { holdsStreetAddress } from './street-address-in-text.ts';

const mailSign = /@|\bapen?staart(?:je)?\b|[([{] ?at ?[)\]}]/i;
const reactionNumber =
  /(?<![a-z0-9])[a-z01]{2,10}[^a-z0-9]{0,3}2[0o][0-9oil]{2}[^a-z0-9]{0,3}[0-9oil](?:[ .-]?[0-9oil]){5,8}(?![a-z0-9])/i;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
// Words of four letters have this shape too; of 227 codes 226 have a digit, and the check sign says the rest.
const codeShape = /(?<![a-z0-9])(?=((?:[a-z0-9]{4}[^a-z0-9]{0,3}){4}[a-z0-9*~$=])(?![a-z0-9]))/gi;

/**
 * Whether a text holds a way to somebody: a phone number, a mail address, a street address, a link with or without a
 * scheme, or a number or code of a reaction, in any shape that people write. Such a text is not published
 * (Wko art. 1.57b(5), docs/domain.md section 9). It rather finds too much than too little.
 */
export function holdsContact(text: string): boolean {
  const plain = plainSigns(text);
  return (
    mailSign.test(plain) ||
    holdsPhoneNumber(plain) ||
    holdsLink(plain) ||
    holdsStreetAddress(plain) ||
    reactionNumber.test(plain) ||
    uuid.test(plain) ||
    [...plain.matchAll(codeShape)].some(([, code = '']) => isCode(code))
  );
}

const isCode = (written: string) => /\d/.test(written) && readFollowUpCode(written) !== null;
