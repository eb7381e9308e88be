import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleFolder, type Service } from './settings.ts';
import { isReady, untilReady } from './until-ready.ts';

const stopWithinMs = 4_000;
const firstBackOffMs = 500;
const longestBackOffMs = 10_000;
const settledAfterMs = 60_000;

/** What Node is started with, here as in the image. */
export const entryPointIn = (folder: string) => ['--enable-source-maps', `${folder}/main.js`];

interface ServiceOptions {
  environment: Record<string, string>;
  logFolder: string;
  say(line: string): void;
  /** Hears the process of the service, and null when it ended. */
  spawned(pid: number | null): void;
}

/** One service as its image runs it, started anew when it ends by itself. */
export class ServiceProcess {
  readonly service: Service;
  readonly #options: ServiceOptions;
  readonly #stopping = new AbortController();
  #child: ChildProcess | null = null;
  #settled = false;
  #isRestarting = false;

  constructor(service: Service, options: ServiceOptions) {
    this.service = service;
    this.#options = options;
  }

  start(): void {
    void this.#keepRunning().catch(() => undefined);
  }

  get logFile(): string {
    return join(this.#options.logFolder, `${this.service}.log`);
  }

  /** Settles when the service does all its work. */
  async untilReady(): Promise<void> {
    await untilReady(this.service, this.#port, this.#stopping.signal);
    this.#settled = true;
  }

  /** SIGKILL; it comes back by itself. */
  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  /** Ends it and starts at once what is in its bundle now; settles when that does all its work. */
  async restart(): Promise<void> {
    this.#isRestarting = true;
    await this.#end();
    await this.untilReady();
  }

  async stop(): Promise<void> {
    this.#stopping.abort(new Error(`${this.service} was stopped`));
    await this.#end();
  }

  async #end(): Promise<void> {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    await gone;
    clearTimeout(late);
  }

  get #port(): number {
    return Number(this.#options.environment['OPERATORS_PORT']);
  }

  async #keepRunning(): Promise<void> {
    const { say } = this.#options;
    const { signal } = this.#stopping;
    let backOffMs = firstBackOffMs;
    while (!signal.aborted) {
      const started = performance.now();
      const how = await this.#runOnce();
      if (signal.aborted) return;
      if (this.#isRestarting) {
        this.#isRestarting = false;
        continue;
      }
      if (performance.now() - started > settledAfterMs) backOffMs = firstBackOffMs;
      say(
        `${this.service} ended (${how}); it starts anew in ${backOffMs / 1000} s, see ${this.logFile}`,
      );
      await pause(backOffMs, undefined, { signal });
      backOffMs = Math.min(backOffMs * 2, longestBackOffMs);
      if (this.#settled) void this.#tellWhenBack();
    }
  }

  async #tellWhenBack(): Promise<void> {
    await untilReady(this.service, this.#port, this.#stopping.signal).then(
      async () => {
        if (await isReady(this.#port)) this.#options.say(`${this.service} is ready again`);
      },
      () => undefined,
    );
  }

  async #runOnce(): Promise<string> {
    const { environment, logFolder, spawned } = this.#options;
    mkdirSync(logFolder, { recursive: true });
    const log = createWriteStream(this.logFile, { flags: 'a' });
    const child = spawn(process.execPath, entryPointIn(bundleFolder(this.service)), {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in a terminal reaches its whole process group; the order of stopping is ours.
      detached: true,
    });
    this.#child = child;
    spawned(child.pid ?? null);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    const how = await new Promise<string>((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', ({ message }) => resolve(message));
    });
    spawned(null);
    log.end();
    return how;
  }
}
