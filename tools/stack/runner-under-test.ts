import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { portNames, ports } from './ports.ts';
import { processesIn, startOf } from './process-identity.ts';
import type { StackSettings } from './settings.ts';

const toldWithinMs = 120_000;

/** `npm start` as a process of its own, for specs and measurements; it never outlives a failed one. */
export class RunnerUnderTest {
  readonly #dataFolder: string;
  readonly #child: ChildProcess;
  readonly #exit: Promise<number | null>;
  #told = '';

  constructor(
    { dataFolder, directoryFile, port }: StackSettings,
    command = [process.execPath, 'tools/stack/start.ts'],
  ) {
    this.#dataFolder = dataFolder;
    const moved = portNames.map((name) => [ports[name].variable, String(port[name])]);
    const [program = '', ...args] = command;
    this.#child = spawn(program, args, {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        DATA_FOLDER: dataFolder,
        DIRECTORY_FILE: directoryFile,
        ...Object.fromEntries(moved),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, to be interrupted as a terminal does.
      detached: true,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#told += chunk.toString()));
    this.#exit = new Promise((resolve) => this.#child.once('close', resolve));
  }

  get told(): string {
    return this.#told;
  }

  /** Settles when it has said this; fails with all that it said when it ended before. */
  async untilTold(what: string): Promise<void> {
    await this.untilToldTimes(what, 1);
  }

  async untilToldTimes(what: string, times: number): Promise<void> {
    const started = performance.now();
    let ended = false;
    void this.#exit.then(() => (ended = true));
    while (this.#told.split(what).length <= times) {
      if (ended || performance.now() - started > toldWithinMs)
        throw new Error(`The runner did not say "${what}", but:\n${this.#told}`);
      await pause(20);
    }
  }

  async untilReady(): Promise<void> {
    await this.untilTold('npm run tour');
  }

  /** Its exit code. */
  ended(): Promise<number | null> {
    return this.#exit;
  }

  /** Ctrl-C: SIGINT to the whole group of a terminal. */
  async interrupt(): Promise<number | null> {
    if (this.#child.pid !== undefined && this.#child.exitCode === null)
      process.kill(-this.#child.pid, 'SIGINT');
    return this.#exit;
  }

  /** The processes by name, as it wrote them down, with those that PostgreSQL made. */
  processes(): { name: string; pid: number }[] {
    const file = join(this.#dataFolder, 'run.json');
    const written = JSON.parse(readFileSync(file, 'utf8')) as { name: string; pid: number }[];
    const known = new Set(written.map(({ pid }) => pid));
    const ofPostgres = processesIn(join(this.#dataFolder, 'postgres'))
      .filter((pid) => !known.has(pid))
      .map((pid) => ({ name: 'of postgres', pid }));
    return [...written, ...ofPostgres];
  }

  /** SIGKILL to all of its processes at once. */
  async killAll(): Promise<{ name: string; pid: number }[]> {
    const all = this.processes();
    for (const { pid } of all) process.kill(pid, 'SIGKILL');
    await this.#exit;
    return all;
  }
}

/** Which of these processes still live. */
export const alive = (processes: readonly { name: string; pid: number }[]) =>
  processes.filter(({ pid }) => startOf(pid) !== null);

/** Every process of this machine whose command names a folder. */
export function naming(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [command] : [];
      } catch {
        return [];
      }
    });
}
