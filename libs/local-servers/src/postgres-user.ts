import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** Whom PostgreSQL runs as. */
export interface PostgresUser {
  uid: number;
  gid: number;
}

type Run = (command: string, args: readonly string[]) => string;

const name = 'postgres';
const attempts = 5;

/**
 * The system's user `postgres` when this process is root, for PostgreSQL refuses to run as root; it is
 * made when it is not there. For anybody else null: it runs as who started it.
 */
export async function postgresUser(
  isRoot = process.getuid?.() === 0,
  run: Run = runProgram,
): Promise<PostgresUser | null> {
  if (!isRoot) return null;
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = findUser(run);
    if (found !== null) return found;
    // Another start may be making the same user, and holds the lock on the list of users.
    if (attempt > 0) await pause(200);
    try {
      run('useradd', ['--system', '--user-group', name]);
    } catch (cause) {
      reason = (cause as Error).message.trim().split('\n').at(-1) ?? '';
    }
  }
  const found = findUser(run);
  if (found !== null) return found;
  throw new Error(
    `PostgreSQL refuses to run as root, and a user "${name}" could not be made for it (${reason}). Make one, or start as an ordinary user.`,
  );
}

function findUser(run: Run): PostgresUser | null {
  try {
    const idOf = (flag: string) => Number(run('id', [flag, name]));
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function runProgram(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });
}
