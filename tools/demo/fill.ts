import { startMailInbox, type MailInbox } from '@klantreacties/local-servers';
import { localDateOf } from '@klantreacties/procedure';
import { Office, type Filed } from '../fill/office.ts';
import { untilQuiet } from '../fill/until-quiet.ts';
import { ports } from '../stack/ports.ts';
import { servicesWithData, type StackSettings } from '../stack/settings.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { play } from './monday.ts';
import { days } from './stories.ts';

/** A running system in which a Monday of P&K has come. */
export interface Demo {
  stack: Stack;
  inbox: MailInbox;
  /** What was filed, by the name of its story. */
  filed: ReadonlyMap<string, Filed>;
  stop(): Promise<void>;
}

const dayMs = 24 * 3_600_000;
const wallMs = () => performance.timeOrigin + performance.now();

/**
 * Begins anew in the data folder of the settings, and plays all stories. The clock of the services goes through seven
 * weeks, so the system is started once for each day. On failure, or once `signal` is aborted, nothing is left running.
 */
export async function startDemo(
  settings: StackSettings,
  { say, signal }: { say(line: string): void; signal: AbortSignal },
): Promise<Demo> {
  const { smtp, mailPage } = settings.port;
  // It outlives the starts, so that it has every letter of the seven weeks.
  const inbox = await startMailInbox({ smtpPort: smtp, pagePort: mailPage }).catch(() => {
    throw new Error(
      `Ports ${smtp} and ${mailPage} are taken; stop npm start, or set ${ports.smtp.variable}`,
    );
  });
  settings.given.smtpUrl = inbox.smtpUrl;
  const filed = new Map<string, Filed>();
  let stack: Stack | null = null;
  const stop = async () => {
    await stack?.stop();
    await inbox.stop();
  };
  try {
    for (const day of days) {
      await stack?.stop();
      settings.clockOffsetMs = -day * dayMs;
      say(`${day} days before today …`);
      const fresh = day === days[0];
      stack = await startStack(settings, { fresh, say: () => undefined, signal });
      const { gatewayUrl: graph, issuer, brokers, databaseUrlOf } = stack;
      const today = localDateOf(new Date(wallMs() - day * dayMs));
      await play(day, new Office({ graph, issuer }, { today, refuse: inbox.refuse }), filed);
      const urls = servicesWithData.map((service) => [service, databaseUrlOf(service)] as const);
      await untilQuiet({ brokers, databaseUrls: Object.fromEntries(urls) });
      signal.throwIfAborted();
    }
    if (stack === null) throw new Error('The stories have no day.');
    return { stack, inbox, filed, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
