import { join, resolve } from 'node:path';
import { settingsOf } from '../stack/settings.ts';
import { stopOnSignals } from '../stack/stop-on-signals.ts';
import { tableOf } from '../stack/table.ts';
import { startDemo } from './fill.ts';
import { stories } from './stories.ts';

// `npm start` with a Monday of P&K in it; its data lie in a folder of their own and begin anew.
const say = (line: string) => process.stdout.write(`${line}\n`);
const stopping = stopOnSignals(say, 'Broken off; nothing is left running.');

const settings = settingsOf({
  ...process.env,
  DATA_FOLDER: resolve(process.env['DATA_FOLDER'] || join('.data', 'demo')),
});
try {
  const demo = await startDemo(settings, { say, signal: stopping });
  say(tableOf({ ...demo.stack, mailUrl: demo.inbox.pageUrl }, settings));
  say(`  ${stories.length} cases, of every state and age, in ${settings.dataFolder}.`);
  say('  A number and code to follow one as its reporter:');
  for (const name of ['ruildag', 'pinda']) {
    const { number, followUpCode } = demo.filed.get(name)!;
    say(`    ${number}  ${followUpCode}`);
  }
  await new Promise((done) => stopping.addEventListener('abort', done));
  await demo.stop();
  process.exit(0);
} catch (cause) {
  process.stderr.write(`${(cause as Error).message}\n`);
  process.exit(1);
}
