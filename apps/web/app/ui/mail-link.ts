/** The address that writes to somebody (RFC 6068). Before its @ an address may hold `?`, `&` and `%`, by which it would name a text, a copy or somebody else. */
export const mailTo = (address: string): string =>
  `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
