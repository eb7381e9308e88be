import { readFileSync } from 'node:fs';
import type { Directory } from './directory.ts';
import { parseDirectory } from './parse-directory.ts';
import { stillToDo, type DirectoryTask } from './still-to-do.ts';

const parsed = parseDirectory(readFileSync(new URL('../directory.yaml', import.meta.url), 'utf8'));
if ('problems' in parsed) throw new Error('The directory is not valid');
const { directory } = parsed;

const twoDirectors: DirectoryTask = {
  isDone: ({ staff }: Directory) =>
    staff.filter(({ active, roles }) => active && roles.includes('DIRECTOR')).length >= 2,
  sentence: 'Enter a second director.',
};
const finance: DirectoryTask = {
  isDone: ({ departments }) => departments.some(({ id }) => id === 'finance'),
  sentence: 'Enter the finance department.',
};
const tasks = [finance, twoDirectors];

describe('what is still to do in a directory', () => {
  it('is nothing where every entry is there', () => {
    expect(stillToDo(directory, tasks)).toEqual([]);
  });

  it('is listed for each entry that is not there, in the order of the list', () => {
    const one = directory.staff.filter(({ id }) => id !== 'hanneke-blom');
    expect(stillToDo({ ...directory, staff: one }, tasks)).toEqual(['Enter a second director.']);
    expect(stillToDo({ ...directory, staff: one, departments: [] }, tasks)).toEqual([
      'Enter the finance department.',
      'Enter a second director.',
    ]);
  });

  it('A10: is outside persons where a holder has fewer than two', () => {
    const staff = directory.staff.filter(({ id }) => id !== 'pieter-zwart');
    expect(stillToDo({ ...directory, staff })).toEqual([expect.stringMatching('OUTSIDE')]);
    const inactive = directory.staff.map((person) =>
      person.id === 'chandra-ramdin' ? { ...person, active: false } : person,
    );
    expect(stillToDo({ ...directory, staff: inactive })).toHaveLength(1);
  });

  it('is nothing in the directory of the repository', () => {
    expect(stillToDo(directory)).toEqual([]);
  });
});
