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
  return { directory, metrics, told: () => lines.join('') };
}

afterEach(() => void process.removeAllListeners('SIGHUP'));

describe('a directory that lacks an entry', () => {
  it('is read all the same, told in the log and counted', async () => {
    const { directory, metrics, told } = readWith(false);
    expect(directory().staff.length).toBeGreaterThan(0);
    expect(told()).toContain('Enter a second director.');
    expect(await metrics.text()).toMatch(/^directory_entries_to_do 1$/m);
  });

  it('is told of no more once the entry is there', async () => {
    const { metrics, told } = readWith(true);
    expect(told()).toBe('');
    expect(await metrics.text()).toMatch(/^directory_entries_to_do 0$/m);
  });

  it('is read anew on SIGHUP, and told again', () => {
    const { told } = readWith(false);
    process.emit('SIGHUP');
    expect(told().split('Enter a second director.')).toHaveLength(3);
  });
});
