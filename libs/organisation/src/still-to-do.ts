import type { Directory } from './directory.ts';

/** An entry that a later version needs and that a directory may not have yet; the system starts without it. */
export interface DirectoryTask {
  isDone(directory: Directory): boolean;
  /** What an operator does, in one plain sentence. */
  sentence: string;
}

/** What operators have still to enter, in the order in which versions came to need it. */
export const directoryTasks: readonly DirectoryTask[] = [];

/** The sentences of what is not done in a directory. */
export function stillToDo(
  directory: Directory,
  tasks: readonly DirectoryTask[] = directoryTasks,
): string[] {
  return tasks.filter(({ isDone }) => !isDone(directory)).map(({ sentence }) => sentence);
}
