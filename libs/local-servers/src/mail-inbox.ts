import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer as bytesOf } from 'node:stream/consumers';
import { domainToASCII } from 'node:url';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A letter as it came in. */
export interface InboxMessage {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  receivedAt: string;
}

/** A real SMTP server with a page and JSON beside it; it also plays the faults of one. */
export interface MailInbox {
  smtpUrl: string;
  pageUrl: string;
  messages(): Promise<InboxMessage[]>;
  /** Answers the next `times` letters with an SMTP `code` instead of taking them. */
  failNext(times: number, code: number): void;
  /** Answers every letter to this address with 550 from now on. */
  refuse(address: string): void;
  /** Takes letters to this address again. */
  accept(address: string): void;
  stop(): Promise<void>;
}

const mostKept = 2_000;

/** A letter as it lies there; it is read when somebody asks, for reading costs more than taking it in. */
interface Kept {
  to: string;
  read(): Promise<InboxMessage>;
}

// smtp-server decodes a domain that was asked for as `xn--`.
function asAsked(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + domainToASCII(address.slice(at));
}

/** Starts the inbox on loopback; port 0 is any free port. */
export async function startMailInbox({ smtpPort = 0, pagePort = 0 } = {}): Promise<MailInbox> {
  const received: Kept[] = [];
  let failing = { times: 0, code: 450 };
  const refused = new Set<string>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (!refused.has(asAsked(address))) return done();
      done(Object.assign(new Error('No such box'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      bytesOf(stream).then((source) => {
        if (failing.times > 0) {
          failing.times -= 1;
          done(Object.assign(new Error('Not now'), { responseCode: failing.code }));
          return;
        }
        for (const { address } of session.envelope.rcptTo)
          received.push(keptOf(asAsked(address), source));
        received.splice(0, received.length - mostKept);
        done();
      }, done);
    },
  });
  smtp.on('error', () => undefined);
  const messages = async (to: string | null = null) => {
    const found: InboxMessage[] = [];
    for (const mail of received.filter((kept) => to === null || kept.to === to))
      found.push(await mail.read());
    return found;
  };
  const page = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://inbox');
    const json = url.pathname === '/messages';
    messages(url.searchParams.get('to')).then(
      (found) => {
        response.setHeader('content-type', json ? 'application/json' : 'text/html; charset=utf-8');
        response.end(json ? JSON.stringify(found) : pageOf(found));
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(smtpPort, '127.0.0.1', resolve);
  });
  await new Promise<void>((resolve, reject) => {
    page.once('error', reject).listen(pagePort, '127.0.0.1', resolve);
  });
  const portOf = (address: unknown) => (address as AddressInfo).port;
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}`,
    pageUrl: `http://127.0.0.1:${portOf(page.address())}`,
    messages: () => messages(),
    failNext(times, code) {
      failing = { times, code };
    },
    refuse(address) {
      refused.add(address);
    },
    accept(address) {
      refused.delete(address);
    },
    async stop() {
      page.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => page.close(resolve)),
        new Promise<void>((resolve) => smtp.close(() => resolve())),
      ]);
    },
  };
}

function keptOf(to: string, source: Buffer): Kept {
  let reading: Promise<InboxMessage> | undefined;
  const read = async (): Promise<InboxMessage> => {
    const mail = await simpleParser(source);
    return {
      to,
      from: mail.from?.text ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      messageId: mail.messageId ?? '',
      receivedAt: (mail.date ?? new Date(0)).toISOString(),
    };
  };
  return { to, read: () => (reading ??= read()) };
}

function pageOf(mails: readonly InboxMessage[]): string {
  const rows = mails.toReversed().map(
    (mail) => `<details><summary>${escape(mail.to)}: <b>${escape(mail.subject)}</b></summary>
      <pre>${escape(mail.text)}</pre></details>`,
  );
  return `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Postvak</title>
    <style>body{font:16px system-ui;margin:2rem;max-width:50rem}pre{white-space:pre-wrap}</style>
    <h1>Postvak</h1>${rows.join('') || '<p>Nog geen post.</p>'}</html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
