/**
 * The origin at which a visitor sees a host, for a proxy that ends TLS hands on a request without it: as the setting has
 * it, else without TLS. A post is taken from that one origin alone (React Router compares it with `Origin`), so neither
 * a header of the proxy nor another page of ours says where a form may come from.
 */
export function createOuterOrigins(given: readonly string[]): (host: string) => string {
  const origins = new Map(given.map((origin) => [new URL(origin).host, origin]));
  return (asked) => origins.get(asked.toLowerCase()) ?? `http://${asked}`;
}
