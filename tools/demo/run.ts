import { join, resolve } from 'node:path';
import { startMailInbox } from '@klantreacties/local-servers';
import { localDateOf } from '@klantreacties/procedure';
import { Office, type Filed } from '../fill/office.ts';
import { untilQuiet } from '../fill/until-quiet.ts';
import { ports } from '../stack/ports.ts';
import { servicesWithData, settingsOf } from '../stack/settings.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { stopOnSignals } from '../stack/stop-on-signals.ts';
import { tableOf } from '../stack/table.ts';
import { play } from './monday.ts';
import { days, stories } from './stories.ts';

// `npm start` with a Monday of P&K in it. The clock of the services goes through seven weeks, so the system is
// started once for each day; its data lie in a folder of their own and begin anew.
const say = (line: string) => process.stdout.write(`${line}\n`);
const dayMs = 24 * 3_600_000;
const wallMs = () => performance.timeOrigin + performance.now();
const stopping = stopOnSignals(say, 'Broken off; nothing is left running.');

const settings = settingsOf({
  ...process.env,
  DATA_FOLDER: resolve(process.env['DATA_FOLDER'] || join('.data', 'demo')),
});
const { smtp, mailPage } = settings.port;
let stack: Stack | null = null;
try {
  // It outlives the starts, so that it has every letter of the seven weeks.
  const inbox = await startMailInbox({ smtpPort: smtp, pagePort: mailPage }).catch(() => {
    throw new Error(
      `Ports ${smtp} and ${mailPage} are taken; stop npm start, or set ${ports.smtp.variable}`,
    );
  });
  settings.given.smtpUrl = inbox.smtpUrl;
  const filed = new Map<string, Filed>();
  for (const day of days) {
    await stack?.stop();
    settings.clockOffsetMs = -day * dayMs;
    say(`${day} days before today …`);
    stack = await startStack(settings, {
      fresh: day === days[0],
      say: () => undefined,
      signal: stopping,
    });
    const { gatewayUrl: graph, issuer, brokers, databaseUrlOf } = stack;
    const today = localDateOf(new Date(wallMs() - day * dayMs));
    const office = new Office({ graph, issuer }, { today, refuse: inbox.refuse });
    await play(day, office, filed);
    const urls = servicesWithData.map((service) => [service, databaseUrlOf(service)] as const);
    await untilQuiet({ brokers, databaseUrls: Object.fromEntries(urls) });
    stopping.throwIfAborted();
  }
  if (stack !== null) say(tableOf({ ...stack, mailUrl: inbox.pageUrl }, settings));
  say(`  ${stories.length} cases, of every state and age, in ${settings.dataFolder}.`);
  say('  A number and code to follow one as its reporter:');
  for (const name of ['ruildag', 'pinda']) {
    const { number, followUpCode } = filed.get(name)!;
    say(`    ${number}  ${followUpCode}`);
  }
  await new Promise((done) => stopping.addEventListener('abort', done));
  await stack?.stop();
  process.exit(0);
} catch (cause) {
  await stack?.stop();
  process.stderr.write(`${(cause as Error).message}\n`);
  process.exit(1);
}
