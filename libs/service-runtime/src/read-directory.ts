import { readFileSync } from 'node:fs';
import { parseDirectory, type Directory } from '@klantreacties/organisation';
import type { Logger } from './logger.ts';

/**
 * The directory from its file, read anew on SIGHUP. At start an invalid file is an error that names
 * line and field; later it is refused, told in the log, and the old directory stays.
 */
export function readDirectory(file: string, logger: Logger): () => Directory {
  const read = () => {
    const parsed = parseDirectory(readFileSync(file, 'utf8'));
    if ('directory' in parsed) return parsed.directory;
    const lines = parsed.problems.map(
      ({ line, field, message }) => `  line ${line}, ${field}: ${message}`,
    );
    throw new Error(`The directory is not valid:\n${lines.join('\n')}`);
  };
  let directory = read();
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
