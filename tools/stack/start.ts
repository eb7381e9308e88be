import { SettingsError } from './settings-reader.ts';
import { settingsOf } from './settings.ts';
import { startStack } from './stack.ts';
import { stillToDoLines } from './still-to-do.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { tableOf } from './table.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const stopping = stopOnSignals(say, 'The start was broken off; nothing is left running.');

try {
  const settings = settingsOf();
  const stack = await startStack(settings, {
    fresh: process.argv.includes('--fresh'),
    say,
    signal: stopping,
  });
  if (!stopping.aborted) {
    say(tableOf(stack, settings));
    for (const line of stillToDoLines(settings.directoryFile)) say(line);
    await new Promise((resolve) => stopping.addEventListener('abort', resolve));
  }
  await stack.stop();
  process.exit(0);
} catch (cause) {
  const { message, stack } = cause as Error;
  process.stderr.write(`${message}\n`);
  // A failure that nobody foresaw is printed with its place.
  if (cause instanceof TypeError || cause instanceof ReferenceError)
    process.stderr.write(`${stack}\n`);
  process.exit(cause instanceof SettingsError ? 2 : 1);
}
