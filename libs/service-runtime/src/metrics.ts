import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The measures of one process in Prometheus' text format. */
export interface Metrics {
  /** Counts one answered request. */
  requestAnswered(route: string, status: number, seconds: number): void;
  /** A number that is read when it is asked for. */
  observe(name: string, help: string, read: () => Promise<number> | number): void;
  /** A number for each value of one label, read when asked for. */
  observeBy(
    name: string,
    help: string,
    label: string,
    read: () => Promise<Map<string, number>>,
  ): void;
  count(name: string, help: string): () => void;
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  });
  return {
    requestAnswered: (route, status, seconds) => requests.observe({ route, status }, seconds),
    observe(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          this.set(await read());
        },
      });
    },
    observeBy(name, help, label, read) {
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers,
        async collect() {
          this.reset();
          for (const [value, number] of await read()) this.set({ [label]: value }, number);
        },
      });
    },
    count(name, help) {
      const counter = new Counter({ name, help, registers });
      return () => counter.inc();
    },
    text: () => registry.metrics(),
  };
}
