import type { KafkaOptions, KafkaServer } from '@klantreacties/local-servers';

/** Brokers that were there before; a spec that needs one of its own fails and says so. */
export function useGivenKafka(brokers: string, options: KafkaOptions): KafkaServer {
  const refuse = (what: string) =>
    new Error(
      `TEST_KAFKA_BROKERS names brokers that a spec may not ${what}. Leave the variable out for this spec.`,
    );
  if (options.port !== undefined || options.advertisedPort !== undefined)
    throw refuse('move to another port');
  return {
    broker: brokers,
    pid: () => null,
    start: async () => undefined,
    async kill() {
      throw refuse('kill');
    },
    stop: async () => undefined,
  };
}
