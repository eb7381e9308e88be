/** Which real server a spec gets: one by address, one in a container, or one on this machine. */
export type Infrastructure =
  { kind: 'given'; address: string } | { kind: 'containers' } | { kind: 'local' };

const variables = { postgres: 'TEST_POSTGRES_URL', kafka: 'TEST_KAFKA_BROKERS' } as const;

/** An address in the environment comes first, then `TEST_INFRA`; an unknown word there is an error. */
export function infrastructureOf(
  part: keyof typeof variables,
  environment: Record<string, string | undefined> = process.env,
): Infrastructure {
  const address = environment[variables[part]];
  if (address !== undefined && address !== '') return { kind: 'given', address };
  const wanted = environment['TEST_INFRA'] || 'local';
  if (wanted === 'containers' || wanted === 'local') return { kind: wanted };
  throw new Error(`TEST_INFRA is "${wanted}"; it can be "containers" or "local".`);
}
