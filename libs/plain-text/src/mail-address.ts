import { tidyText } from './tidy-text.ts';
import { unseen } from './unseen.ts';

/** Why no mail server can be asked to deliver to what was typed. */
export type MailAddressProblem =
  | 'NOT_AN_ADDRESS'
  | 'LOCAL_PART_NOT_VALID'
  | 'LOCAL_PART_NOT_ASCII'
  | 'DOMAIN_NOT_VALID'
  | 'TOO_LONG';

const longest = 254;
const longestLocalPart = 64;
// More than any wrapping around an address; what is longer is not looked at.
const longestTyped = 2_000;

// RFC 5322 section 3.2.3, dot-atom: no quotes, no comment, no dots side by side.
const dotAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
// RFC 5321 section 4.1.2 and RFC 1035 section 2.3.4: letters, digits and inner hyphens, 63 of them.
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
// RFC 3696 section 2: the top label is never all digits; none in the root has one letter.
const topLabel = /^(?!\d+$).{2,}$/;
// A URL would read these as the end of its host, or decode or skip them.
const notInDomain = /[\s%/?#:@\\<>[\]^|]/;

const invisible = new RegExp(String.raw`[[${unseen}]--[\p{White_Space}\u200C\u200D]]`, 'gv');
// Behind a letter of ours a joiner joins nothing (RFC 5892 appendix A).
const idleJoiners = /(?<=^|[\0-\x7F])[\u200C\u200D]+/g;

/**
 * The one address in what was typed or pasted, in the form to deliver to, or why there is none. A domain of other
 * letters is kept as `xn--` (UTS 46); white space, unseen signs, angle brackets and `mailto:` around it go.
 *
 * At most 254 octets and 64 before the sign (RFC 5321 section 4.5.3.1, erratum 1690 of RFC 3696); no quoted local
 * part, comment, address literal or list. A local part beyond ASCII is refused: it needs SMTPUTF8 at each server up
 * to the reader's own (RFC 6531 section 3.2). Notification does not ask whether its server has that, nobody can ask
 * the others, and a letter that starts a term may not bounce.
 */
export function mailAddress(text: string): { address: string } | { problem: MailAddressProblem } {
  if (text.length > longestTyped) return { problem: 'TOO_LONG' };
  const typed = unwrapped(text);
  const at = typed.lastIndexOf('@');
  if (at < 1 || typed.indexOf('@') !== at) return { problem: 'NOT_AN_ADDRESS' };
  const local = typed.slice(0, at);
  if (/[^\0-\x7F]/.test(local)) return { problem: 'LOCAL_PART_NOT_ASCII' };
  if (!dotAtom.test(local)) return { problem: 'LOCAL_PART_NOT_VALID' };
  const domain = asciiDomain(typed.slice(at + 1));
  if (domain === null) return { problem: 'DOMAIN_NOT_VALID' };
  const address = `${local}@${domain}`;
  return local.length > longestLocalPart || address.length > longest
    ? { problem: 'TOO_LONG' }
    : { address };
}

function unwrapped(text: string): string {
  const bare = tidyText(text).replaceAll(invisible, '').replaceAll(idleJoiners, '').trim();
  const inner = bare.replace(/^<(.*)>$/s, '$1').trim();
  return /^mailto:/i.test(inner) ? decoded(inner.slice('mailto:'.length)).trim() : inner;
}

// RFC 6068 section 2: a link writes some signs of an address as percents.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// The host of a URL is what UTS 46 makes of a domain (https://url.spec.whatwg.org/#idna).
function asciiDomain(typed: string): string | null {
  if (notInDomain.test(typed)) return null;
  const url = `http://${typed}`;
  const domain = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = domain.split('.');
  const isDomain =
    labels.length > 1 && labels.every((one) => label.test(one)) && topLabel.test(labels.at(-1)!);
  return isDomain ? domain : null;
}
