import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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
  messages(): InboxMessage[];
  /** Answers the next `times` letters with an SMTP `code` instead of taking them. */
  failNext(times: number, code: number): void;
  stop(): Promise<void>;
}

const mostKept = 2_000;

/** Starts the inbox on loopback; port 0 is any free port. */
export async function startMailInbox({ smtpPort = 0, pagePort = 0 } = {}): Promise<MailInbox> {
  const received: InboxMessage[] = [];
  let failing = { times: 0, code: 450 };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        if (failing.times > 0) {
          failing.times -= 1;
          done(Object.assign(new Error('Not now'), { responseCode: failing.code }));
          return;
        }
        for (const { address } of session.envelope.rcptTo)
          received.push({
            to: address,
            from: mail.from?.text ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            messageId: mail.messageId ?? '',
            receivedAt: (mail.date ?? new Date(0)).toISOString(),
          });
        received.splice(0, received.length - mostKept);
        done();
      }, done);
    },
  });
  smtp.on('error', () => undefined);
  const page = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://inbox');
    const to = url.searchParams.get('to');
    const found = received.filter((mail) => to === null || mail.to === to);
    const json = url.pathname === '/messages';
    response.setHeader('content-type', json ? 'application/json' : 'text/html; charset=utf-8');
    response.end(json ? JSON.stringify(found) : pageOf(found));
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
    messages: () => [...received],
    failNext(times, code) {
      failing = { times, code };
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
