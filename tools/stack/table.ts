import { join } from 'node:path';
import type { Stack } from './stack.ts';
import type { StackSettings } from './settings.ts';

/** What a person sees when the system is ready: where to look, who to be, what to run next. */
export function tableOf(stack: Stack, { dataFolder, given }: StackSettings): string {
  const elsewhere = given.smtpUrl === undefined ? '' : new URL(given.smtpUrl).host;
  const rows: [string, string][] = [
    ['Form of Skar', `${stack.webUrl}/skar`],
    ['Desk of staff', `${stack.webUrl}/werk`],
    ['Graph and explorer', stack.gatewayUrl],
    ['Mail inbox', stack.mailUrl ?? `none here; letters go to ${elsewhere}, as SMTP_URL says`],
    ...signInRows(stack.issuer, given.issuer !== undefined),
    ['Logs', join(dataFolder, 'logs')],
    ['Next', nextStep(given)],
  ];
  return `\n${rows.map(([name, what]) => `  ${name.padEnd(20)} ${what}`).join('\n')}\n`;
}

function signInRows(issuer: string, elsewhere: boolean): [string, string][] {
  if (elsewhere)
    return [['Sign in', `at ${issuer}, as OIDC_ISSUER says, with accounts of its own`]];
  return [
    ['Sign in', `at ${issuer}; npm run token -- <who> gives a header for the explorer`],
    ['', '  P&K         joris-bakker      P&K lead  karin-vos'],
    ['', '  handler     sanne-de-boer     director  renate-smit'],
    ['', '  analyst     wim-data'],
  ];
}

// The tour reads letters and signs in as staff of the directory, which needs the local parts.
function nextStep({ smtpUrl, issuer }: StackSettings['given']): string {
  return smtpUrl === undefined && issuer === undefined
    ? 'npm run tour   (in another terminal; Ctrl-C here stops the system)'
    : 'ask the graph; npm run tour needs the local inbox and identity provider';
}
