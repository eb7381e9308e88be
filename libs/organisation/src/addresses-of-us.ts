import { hasRole, type Directory } from './directory.ts';

/** Everybody of the directory with this address, also who left; capitals and the tag behind a plus do not count. */
export function ownersOfAddress({ staff }: Directory, address: string): string[] {
  const mailbox = mailboxOf(address);
  return staff.filter(({ email }) => mailboxOf(email) === mailbox).map(({ id }) => id);
}

/**
 * Whether an address is a box of a brand, or in a domain from which or to which a brand mails, or in that of P&K and
 * the directors: bounces, senders that nobody reads, and colleagues whom the directory does not have. The domain of
 * an outside person is not ours, and that of any other colleague may be anybody's.
 */
export function isAddressOfBrand({ brands, staff }: Directory, address: string): boolean {
  const host = hostOf(mailboxOf(address));
  const ours = brands.flatMap(({ qualityMail, sender }) => [qualityMail, sender.email]);
  const offices = staff.filter((one) => hasRole(one, 'QUALITY', 'QUALITY_LEAD', 'DIRECTOR'));
  return [...ours, ...offices.map(({ email }) => email)]
    .map((box) => hostOf(mailboxOf(box)))
    .some((one) => host === one || host.endsWith(`.${one}`));
}

// A local part may tell capitals apart (RFC 5321 section 2.4), which no mail server in use does.
function mailboxOf(address: string): string {
  const written = address.trim().toLowerCase();
  const at = written.lastIndexOf('@');
  return `${written.slice(0, at).replace(/(?<=.)\+.*$/, '')}@${asciiDomain(written.slice(at + 1))}`;
}

const hostOf = (mailbox: string): string => mailbox.slice(mailbox.lastIndexOf('@') + 1);

// A domain in letters of its own and in `xn--` are one (UTS 46).
function asciiDomain(domain: string): string {
  const url = `http://${domain.replace(/\.$/, '')}`;
  return URL.canParse(url) ? new URL(url).hostname : domain;
}
