import { handOver } from './hand-over.ts';
import type { PostgresUser } from './postgres-user.ts';
import type { ProgramSlot } from './program-slot.ts';

/** Runs a program on folders and files of ours; `commandOn` hears by which paths it reaches them. */
export type RunProgram = (
  name: string,
  ours: readonly string[],
  commandOn: (paths: readonly string[]) => [string, ...string[]],
) => Promise<number | null>;

/** Runs programs as another user, or with null as this one. */
export function programRunner(slot: ProgramSlot, user: PostgresUser | null): RunProgram {
  const env = { ...process.env, LC_MESSAGES: 'C' };
  return (name, ours, commandOn) => {
    if (user === null) return slot.run(name, commandOn([...ours]), { env });
    const handed = handOver(ours);
    try {
      return slot.run(name, commandOn(handed.paths), {
        ...user,
        env,
        // It may not be allowed to be where we are.
        cwd: '/',
        passed: handed.descriptors,
      });
    } finally {
      handed.close();
    }
  };
}
