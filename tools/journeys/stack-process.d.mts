import type { ChildProcess } from 'node:child_process';

/** Starts the process of a stack; with either where to steer it and the environment of its journeys, or why it did not start. */
export function startStackProcess(options?: {
  entry?: URL;
  env?: Record<string, string | undefined>;
}): Promise<
  { child: ChildProcess; environment: Record<string, string> } & (
    { control: string; failure: null } | { control: null; failure: string }
  )
>;

/** Ends the process and settles when all of its stack is gone. */
export function stopStackProcess(child: ChildProcess): Promise<void>;
