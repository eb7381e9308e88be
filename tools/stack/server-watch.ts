import { setTimeout as pause } from 'node:timers/promises';

const firstBackOffMs = 500;
const longestBackOffMs = 10_000;

/** Starts a server of the stack anew when it ends by itself, with back-off, and says so. */
export class ServerWatch {
  readonly #say: (line: string) => void;
  readonly #servers = new Map<string, () => Promise<void>>();
  readonly #starting = new Set<string>();
  #watching = false;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  add(name: string, start: () => Promise<void>): void {
    this.#servers.set(name, start);
  }

  /** From here on; an end in the middle of the start is the start's own failure. */
  begin(): void {
    this.#watching = true;
  }

  end(): void {
    this.#watching = false;
  }

  async ended(name: string): Promise<void> {
    const start = this.#servers.get(name);
    if (!this.#watching || start === undefined || this.#starting.has(name)) return;
    this.#starting.add(name);
    this.#say(`${name} ended by itself; it starts anew`);
    for (let backOffMs = firstBackOffMs; ; backOffMs = Math.min(backOffMs * 2, longestBackOffMs)) {
      await pause(backOffMs);
      if (!this.#watching) return;
      try {
        await start();
        break;
      } catch (cause) {
        this.#say(`${name} did not start: ${(cause as Error).message}`);
      }
    }
    this.#starting.delete(name);
    this.#say(`${name} runs again`);
  }
}
