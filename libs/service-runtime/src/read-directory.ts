import { readFileSync } from 'node:fs';
import {
  parseDirectory,
  stillToDo,
  type Directory,
  type DirectoryTask,
} from '@klantreacties/organisation';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/**
 * The directory from its file, read anew on SIGHUP. At start an invalid file is an error that names
 * line and field; later it is refused and logged, and the old directory stays. An entry that is
 * still to do stops nothing: it is logged and counted in `directory_entries_to_do`.
 */
export function readDirectory(
  file: string,
  {
    logger,
    metrics,
    tasks,
  }: { logger: Logger; metrics: Metrics; tasks?: readonly DirectoryTask[] },
): () => Directory {
  const read = () => {
    const parsed = parseDirectory(readFileSync(file, 'utf8'));
    if ('problems' in parsed) {
      const lines = parsed.problems.map(
        ({ line, field, message }) => `  line ${line}, ${field}: ${message}`,
      );
      throw new Error(`The directory is not valid:\n${lines.join('\n')}`);
    }
    for (const task of stillToDo(parsed.directory, tasks))
      logger.warn({ task }, 'The directory lacks an entry');
    return parsed.directory;
  };
  let directory = read();
  metrics.observe(
    'directory_entries_to_do',
    'Entries that the directory lacks',
    () => stillToDo(directory, tasks).length,
  );
  process.on('SIGHUP', () => {
    try {
      directory = read();
      logger.info({ version: directory.version }, 'The directory was replaced');
    } catch (cause) {
      logger.error({ cause }, 'The new directory is refused; the old one stays');
    }
  });
  return () => directory;
}
