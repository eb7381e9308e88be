const hosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether an address is of a page that this machine serves, on any port (RFC 8252 section 7.3): a front end that is
 * being built has one of its own. With user or fragment it is none to return to (RFC 6749 section 3.1.2).
 */
export function isOnOwnMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return (
    /^https?:$/.test(protocol) &&
    hosts.includes(hostname) &&
    username === '' &&
    password === '' &&
    !address.includes('#')
  );
}
