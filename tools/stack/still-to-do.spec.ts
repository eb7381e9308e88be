import type { DirectoryTask } from '@klantreacties/organisation';
import { settingsOf } from './settings.ts';
import { stillToDoLines } from './still-to-do.ts';

const { directoryFile } = settingsOf({});
const task = (isDone: boolean, sentence: string): DirectoryTask => ({
  isDone: () => isDone,
  sentence,
});

describe('what npm start says is still to do', () => {
  it('is one plain line for each entry that the directory lacks', () => {
    const tasks = [
      task(false, 'Enter this.'),
      task(true, 'Enter that.'),
      task(false, 'Enter more.'),
    ];
    expect(stillToDoLines(directoryFile, tasks)).toEqual([
      '  Still to do: Enter this.',
      '  Still to do: Enter more.',
    ]);
  });

  it('is nothing for the directory of the repository', () => {
    expect(stillToDoLines(directoryFile)).toEqual([]);
  });
});
