/** A real Kafka broker; `kill` is SIGKILL, `start` continues with its data. */
export interface KafkaServer {
  broker: string;
  /** The process on this machine, or null while it is down or elsewhere. */
  pid(): number | null;
  start(): Promise<void>;
  kill(): Promise<void>;
  stop(): Promise<void>;
}
