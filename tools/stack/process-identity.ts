import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');
/** Whether this system tells in which folder a process works. */
export const knowsFolders = hasProc;

/** When a living process started, so that a pid given out anew is not taken for ours; null when gone. */
export function startOf(pid: number): string | null {
  if (!hasProc) {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.trim() || null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' && !hasThreads(pid) ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

// The first thread of a killed process may be gone before the others, which hold its ports until they are.
function hasThreads(pid: number): boolean {
  return readdirSync(`/proc/${pid}/task`).length > 1;
}

/** The processes that work in a folder, as all of PostgreSQL's do in its data folder. */
export function processesIn(folder: string): number[] {
  if (!hasProc) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        return false;
      }
    })
    .map(Number);
}
