import { setTimeout as pause } from 'node:timers/promises';
import type { OwnProcesses } from './own-processes.ts';

type Stop = () => Promise<unknown>;

const serversWithinMs = 4_500;

/** Stops services first, then servers, then kills what is left; also in the middle of a start. */
export class StopOrder {
  readonly #own: OwnProcesses;
  readonly #services: Stop[] = [];
  readonly #servers: Stop[] = [];
  #stopped: Promise<void> | null = null;

  constructor(own: OwnProcesses) {
    this.#own = own;
  }

  service(stop: Stop): void {
    this.#services.push(stop);
  }

  server(stop: Stop): void {
    this.#servers.push(stop);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    await together(this.#services);
    await Promise.race([
      together(this.#servers),
      pause(serversWithinMs, undefined, { ref: false }),
    ]);
    await this.#own.close();
  }
}

const together = (stops: readonly Stop[]) =>
  Promise.all(stops.map((stop) => stop().catch(() => undefined)));
