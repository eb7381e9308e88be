import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from './file-lock.ts';
import { knowsFolders, processesIn, startOf } from './process-identity.ts';

interface OwnProcess {
  name: string;
  pid: number;
  startedAt: string | null;
}

/** The first runner is still there; two would share one folder. */
export class AlreadyRunning extends Error {}

const goneWithinMs = 5_000;
const runner = 'runner';

/** The processes of one stack, kept in its data folder so that the next start can end its own. */
export class OwnProcesses {
  readonly #file: string;
  readonly #postgresFolder: string;
  readonly #running = new Map<string, OwnProcess>();
  readonly #release: () => void;
  #closed = false;

  private constructor(dataFolder: string, release: () => void) {
    this.#file = join(dataFolder, 'run.json');
    this.#postgresFolder = join(dataFolder, 'postgres');
    this.#release = release;
  }

  /** Makes this process the only runner of a folder and ends what an earlier one left behind. */
  static async takeOver(dataFolder: string): Promise<OwnProcesses> {
    const release = tryLock(join(dataFolder, 'runner.lock'));
    if (release === null) {
      const first = readProcesses(join(dataFolder, 'run.json')).find(({ name }) => name === runner);
      const who = first === undefined ? '' : ` (process ${first.pid})`;
      throw new AlreadyRunning(`The system is already running${who}; data folder ${dataFolder}.`);
    }
    const own = new OwnProcesses(dataFolder, release);
    const left = readProcesses(own.#file).filter(({ name }) => name !== runner);
    await own.#end(left);
    own.#forgetKilledPostgres();
    own.add(runner, process.pid);
    return own;
  }

  /** Remembers a process by its name, or forgets it with null. */
  add(name: string, pid: number | null): void {
    if (this.#closed) return;
    if (pid === null) this.#running.delete(name);
    else this.#running.set(name, { name, pid, startedAt: startOf(pid) });
    // Never half a file, whenever this process is killed.
    const written = `${this.#file}.new`;
    writeFileSync(written, JSON.stringify([...this.#running.values()]));
    renameSync(written, this.#file);
  }

  /** Ends by force what is still there, settles when it is gone, and lets the next runner in. */
  async close(): Promise<void> {
    this.#running.delete(runner);
    await this.#end([...this.#running.values()]);
    this.#closed = true;
    rmSync(this.#file, { force: true });
    this.#release();
  }

  async #end(processes: readonly OwnProcess[]): Promise<void> {
    const alive = processes.filter(isAlive);
    // PostgreSQL takes its own processes along when it is ordered to quit at once.
    for (const { name, pid } of alive) signal(pid, name === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
    await until(() => !alive.some(isAlive), goneWithinMs);
    for (const { pid } of alive.filter(isAlive)) signal(pid, 'SIGKILL');
    // Those of a killed PostgreSQL see that it is gone and end; one that does not is ended.
    if (await until(() => this.#ofPostgres().length === 0, goneWithinMs)) return;
    for (const pid of this.#ofPostgres()) signal(pid, 'SIGKILL');
    await until(() => this.#ofPostgres().length === 0, goneWithinMs);
  }

  // A killed server can stay in the process table for a while, and PostgreSQL takes it for a living one.
  #forgetKilledPostgres(): void {
    if (knowsFolders && this.#ofPostgres().length === 0)
      rmSync(join(this.#postgresFolder, 'postmaster.pid'), { force: true });
  }

  #ofPostgres(): number[] {
    const folder = this.#postgresFolder;
    return existsSync(folder) ? processesIn(realpathSync(folder)) : [];
  }
}

function readProcesses(file: string): OwnProcess[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OwnProcess[]) : [];
}

function isAlive({ pid, startedAt }: OwnProcess): boolean {
  return startedAt !== null && startOf(pid) === startedAt;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended a moment ago.
  }
}

async function until(condition: () => boolean, withinMs: number): Promise<boolean> {
  const started = performance.now();
  while (!condition()) {
    if (performance.now() - started > withinMs) return false;
    await pause(20);
  }
  return true;
}
