import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleFolder, type Service } from './settings.ts';

const stopWithinMs = 4_000;
const firstBackOffMs = 500;
const longestBackOffMs = 10_000;

/** One service as its image runs it, started anew when it ends by itself. */
export class ServiceProcess {
  readonly service: Service;
  readonly #environment: Record<string, string>;
  readonly #logFolder: string;
  readonly #told: { say(line: string): void; started(pid: number | undefined): void };
  #child: ChildProcess | null = null;
  #stopping = false;

  constructor(
    service: Service,
    environment: Record<string, string>,
    options: { logFolder: string; say(line: string): void; started(pid: number | undefined): void },
  ) {
    this.service = service;
    this.#environment = environment;
    this.#logFolder = options.logFolder;
    this.#told = options;
  }

  start(): void {
    this.#stopping = false;
    void this.#keepRunning();
  }

  /** SIGKILL; it comes back by itself. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    await gone;
    clearTimeout(late);
  }

  async #keepRunning(): Promise<void> {
    let backOffMs = firstBackOffMs;
    while (!this.#stopping) {
      const started = performance.now();
      await this.#runOnce();
      if (this.#stopping) return;
      if (performance.now() - started > 60_000) backOffMs = firstBackOffMs;
      this.#told.say(
        `${this.service} ended; it starts anew in ${backOffMs / 1000} s (see its log)`,
      );
      await pause(backOffMs);
      backOffMs = Math.min(backOffMs * 2, longestBackOffMs);
    }
  }

  async #runOnce(): Promise<void> {
    mkdirSync(this.#logFolder, { recursive: true });
    const log = createWriteStream(join(this.#logFolder, `${this.service}.log`), { flags: 'a' });
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', `${bundleFolder(this.service)}/main.js`],
      { env: this.#environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    this.#child = child;
    this.#told.started(child.pid);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    await new Promise((resolve) => child.once('exit', resolve));
    log.end();
  }
}
