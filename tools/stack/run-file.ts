import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Running {
  name: string;
  pid: number;
  /** Clock ticks since boot, so that a pid given out anew is not taken for ours. */
  startedAt: string | null;
}

/** Remembers the processes of a stack in its data folder, so that the next start can clean up its own. */
export class RunFile {
  readonly #file: string;
  readonly #running = new Map<string, Running>();

  constructor(dataFolder: string) {
    this.#file = join(dataFolder, 'run.json');
  }

  /** The runner that is alive on this folder, or null; what it left behind is ended. */
  async takeOver(): Promise<number | null> {
    const left = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Running[])
      : [];
    const alive = left.filter(isAlive);
    const runner = alive.find(({ name }) => name === 'runner');
    if (runner !== undefined) return runner.pid;
    // PostgreSQL takes its own children along when it is asked to quit at once.
    for (const { name, pid } of alive)
      process.kill(pid, name === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
    for (let attempt = 0; attempt < 100 && alive.some(isAlive); attempt += 1) await pause(50);
    this.add('runner', process.pid);
    return null;
  }

  add(name: string, pid: number | null | undefined): void {
    if (pid == null) this.#running.delete(name);
    else this.#running.set(name, { name, pid, startedAt: startTimeOf(pid) });
    writeFileSync(this.#file, JSON.stringify([...this.#running.values()]));
  }

  /** Ends by force what is still there, and forgets. */
  close(): void {
    for (const running of this.#running.values())
      if (running.name !== 'runner' && isAlive(running)) process.kill(running.pid, 'SIGKILL');
    rmSync(this.#file, { force: true });
  }
}

function isAlive({ pid, startedAt }: Running): boolean {
  return startedAt !== null && startTimeOf(pid) === startedAt;
}

function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
