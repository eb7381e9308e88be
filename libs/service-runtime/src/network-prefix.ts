import { isIP } from 'node:net';

const mappedV4 = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/**
 * The network that an address belongs to, by which visitors are counted: an IPv4 address as it is, of an IPv6 address
 * its first 64 bits as `2001:db8:0:1::/64`, for one household or phone has them all (RFC 6177). Null for what is no
 * address. It is personal data: it stands in no log.
 */
export function networkPrefixOf(address: string): string | null {
  const [withoutZone = ''] = address.split('%');
  if (isIP(withoutZone) === 4) return withoutZone;
  if (isIP(withoutZone) === 0) return null;
  // In its one short form (RFC 5952), and what stands for IPv4 in hexadecimal.
  const short = new URL(`http://[${withoutZone}]`).hostname.slice(1, -1);
  const [, high, low] = mappedV4.exec(short) ?? [];
  if (high !== undefined && low !== undefined) return v4Of(high, low);
  const [before = '', after] = short.split('::');
  const groups = before === '' ? [] : before.split(':');
  const behind = after === undefined || after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: 8 - groups.length - behind.length }, () => '0');
  return `${[...groups, ...zeros, ...behind].slice(0, 4).join(':')}::/64`;
}

function v4Of(high: string, low: string): string {
  const bits = [high, low].map((group) => Number.parseInt(group, 16));
  return bits.flatMap((two) => [two >> 8, two & 255]).join('.');
}
