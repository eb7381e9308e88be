import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How a server's programs run on this machine. */
export interface ProgramOptions {
  /** Takes what the programs write. */
  logFile: string;
  /** In a process group of its own, so that Ctrl-C in a terminal does not reach it. */
  detached?: boolean;
  /** Hears of every program that runs, and with null that it ended. */
  spawned?(name: string, pid: number | null): void;
  /** Hears that a program ended that nobody had asked to. */
  endedByItself?(name: string): void;
}

/** How one program is spawned; `passed` are open files that it gets behind its standard streams. */
export interface RunOptions extends SpawnOptions {
  passed?: readonly number[];
}

/** Runs one program at a time and can end whichever that is, at any moment. */
export class ProgramSlot {
  readonly #options: ProgramOptions;
  #running: { child: ChildProcess; gone: Promise<void> } | null = null;
  #closed = false;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  get pid(): number | null {
    return this.#running?.child.pid ?? null;
  }

  /** Lets programs run again after `end`. */
  open(): void {
    this.#closed = false;
  }

  /** Settles with the exit code when the program ends; null when it was ended by a signal. */
  async run(
    name: string,
    [command, ...args]: [string, ...string[]],
    { passed = [], ...options }: RunOptions = {},
  ): Promise<number | null> {
    if (this.#closed) throw new Error(`${name} was stopped before it started`);
    mkdirSync(dirname(this.#options.logFile), { recursive: true });
    const log = openSync(this.#options.logFile, 'a');
    const child = spawn(command, args, {
      stdio: ['ignore', log, log, ...passed],
      detached: this.#options.detached ?? false,
      ...options,
    });
    closeSync(log);
    const exit = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('exit', resolve);
    });
    const gone = exit.then(ignore, ignore);
    this.#running = { child, gone };
    if (child.pid !== undefined) this.#options.spawned?.(name, child.pid);
    try {
      return await exit;
    } finally {
      this.#running = null;
      this.#options.spawned?.(name, null);
      if (!this.#closed) this.#options.endedByItself?.(name);
    }
  }

  /** Settles when nothing runs; what is still there after `withinMs` is ended with SIGKILL. */
  async end(signal: NodeJS.Signals, withinMs = 4_000): Promise<void> {
    this.#closed = true;
    if (this.#running === null) return;
    const { child, gone } = this.#running;
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), withinMs);
    await gone;
    clearTimeout(late);
  }

  /** The end of what the programs wrote. */
  lastWords(lines = 12): string {
    return readFileSync(this.#options.logFile, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-lines)
      .join('\n');
  }
}

function ignore(): void {}
