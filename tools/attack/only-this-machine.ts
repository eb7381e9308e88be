const addresses = /^(GRAPH_URL|MAIL_PAGE_URL|SMTP_URL|OIDC_ISSUER|\w+_DATABASE(_MIGRATE)?_URL)$/;
const brokers = /^(TEST_)?KAFKA_BROKERS$/;
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/i;

/** Why the attack does not begin, in one sentence: a setting or an argument names a system to play it against. */
export function refusalToAttack(
  environment: Record<string, string | undefined>,
  args: readonly string[],
): string | null {
  const [unknown] = args.filter((arg) => arg !== '--short');
  if (unknown !== undefined)
    return 'The attack takes --short and no address: it starts a system of its own on this machine and plays against nothing else.';
  const elsewhere = Object.entries(environment).find(([name, value]) =>
    hostsIn(name, value ?? '').some((host) => !loopback.test(host)),
  );
  return elsewhere === undefined
    ? null
    : `${elsewhere[0]} names another machine, and the attack plays against a system that it starts itself on this one and nothing else.`;
}

function hostsIn(name: string, value: string): string[] {
  if (value === '') return [];
  if (brokers.test(name)) return value.split(',').map((one) => one.trim().replace(/:\d+$/, ''));
  if (!addresses.test(name) && name !== 'TEST_POSTGRES_URL') return [];
  return [URL.canParse(value) ? new URL(value).hostname : value];
}
