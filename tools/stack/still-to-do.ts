import { stillToDo, type DirectoryTask } from '@klantreacties/organisation';
import { directoryIn } from './staff-accounts.ts';

/** What `npm start` says under its table of what an upgrade left to an operator; empty when all is done. */
export function stillToDoLines(directoryFile: string, tasks?: readonly DirectoryTask[]): string[] {
  return stillToDo(directoryIn(directoryFile), tasks).map(
    (sentence) => `  Still to do: ${sentence}`,
  );
}
