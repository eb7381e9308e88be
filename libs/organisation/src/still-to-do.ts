import { hasRole, type Brand, type Directory } from './directory.ts';

/** An entry that a later version needs and that a directory may not have yet; the system starts without it. */
export interface DirectoryTask {
  isDone(directory: Directory): boolean;
  /** What an operator does, in one plain sentence. */
  sentence: string;
}

/** What operators have still to enter, in the order in which versions came to need it. */
export const directoryTasks: readonly DirectoryTask[] = [
  {
    isDone: (directory) => directory.brands.every((brand) => hasTwoOutside(directory, brand)),
    sentence:
      'Enter two outside persons (role OUTSIDE, holderIds) for each holder: they take a case that nobody inside may act on.',
  },
];

const hasTwoOutside = ({ staff }: Directory, { holderId }: Brand): boolean =>
  staff.filter(
    (person) => person.active && hasRole(person, 'OUTSIDE') && person.holderIds.includes(holderId),
  ).length >= 2;

/** The sentences of what is not done in a directory. */
export function stillToDo(
  directory: Directory,
  tasks: readonly DirectoryTask[] = directoryTasks,
): string[] {
  return tasks.filter(({ isDone }) => !isDone(directory)).map(({ sentence }) => sentence);
}
