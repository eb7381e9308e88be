import { fileURLToPath } from 'node:url';
import type { DirectoryTask } from '@klantreacties/organisation';
import { createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { readDirectory } from './read-directory.ts';

const file = fileURLToPath(new URL('../../organisation/directory.yaml', import.meta.url));

function readWith(isDone: boolean) {
  const lines: string[] = [];
  const logger = createLogger(
    { service: 'spec', level: 'warn' },
    { write: (line: string) => void lines.push(line) },
  );
  const metrics = createMetrics();
  const tasks: DirectoryTask[] = [{ isDone: () => isDone, sentence: 'Enter a second director.' }];
  const directory = readDirectory(file, { logger, metrics, tasks });
  return { directory, metrics, logged: () => lines.join('') };
}

afterEach(() => void process.removeAllListeners('SIGHUP'));

describe('a directory that lacks an entry', () => {
  it('is read all the same, with a line in the log and a count', async () => {
    const { directory, metrics, logged } = readWith(false);
    expect(directory().staff.length).toBeGreaterThan(0);
    expect(logged()).toContain('Enter a second director.');
    expect(await metrics.text()).toMatch(/^directory_entries_to_do 1$/m);
  });

  it('is not logged once the entry is there', async () => {
    const { metrics, logged } = readWith(true);
    expect(logged()).toBe('');
    expect(await metrics.text()).toMatch(/^directory_entries_to_do 0$/m);
  });

  it('is read anew on SIGHUP, and logged again', () => {
    const { logged } = readWith(false);
    process.emit('SIGHUP');
    expect(logged().split('Enter a second director.')).toHaveLength(3);
  });
});
