import { join } from 'node:path';
import { settingsOf } from './settings.ts';
import { startStack, type Stack } from './stack.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const settings = settingsOf();
let stack: Stack | null = null;
let ending = false;

const end = async () => {
  if (ending) return;
  ending = true;
  say('Stopping …');
  await stack?.stop();
  process.exit(0);
};
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());

try {
  stack = await startStack(settings, { fresh: process.argv.includes('--fresh'), say });
} catch (cause) {
  process.stderr.write(`${(cause as Error).message}\n`);
  process.exit(1);
}
say(`
  Graph and explorer   ${stack.gatewayUrl}
  Mail inbox           ${stack.mailUrl}
  Sign in              ${stack.issuer}, choosing
                         P&K         joris-bakker      P&K lead  karin-vos
                         handler     sanne-de-boer     director  renate-smit
                         analyst     wim-data
  Logs                 ${join(settings.dataFolder, 'logs')}
  Next                 npm run tour
`);
