import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { asAddress, asHeader } from './mail-header.ts';
import type { LetterToSend } from './letter-store.ts';

export type Outcome =
  { taken: true } | { taken: false; forGood: boolean; smtpCode: number | null; cause: unknown };

export interface Mailer {
  /** Hands one letter to the mail server; `cut` breaks the connection off. */
  send(letter: LetterToSend, from: { name: string; cut: AbortSignal }): Promise<Outcome>;
  close(): void;
}

/** RFC 5321 section 4.5.3.2.6: who waits less than 10 minutes for the answer to DATA makes second copies. */
const answerTimeoutMs = 600_000;

/**
 * A mail server by its URL. Taken is 2xx after DATA. Refused for good is 5xx about this letter alone; a server
 * that is not there, that refuses us as a whole or gives no answer may take the letter later.
 */
export function createMailer(options: {
  url: string;
  connections: number;
  answerTimeoutMs?: number;
}): Mailer {
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: options.connections,
    connectionTimeout: 5_000,
    greetingTimeout: 10_000,
    socketTimeout: options.answerTimeoutMs ?? answerTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never);
  return {
    async send(letter, { name, cut }) {
      try {
        const [sender, recipient] = [asAddress(letter.sender), asAddress(letter.to)];
        const domain = sender.slice(sender.indexOf('@') + 1);
        const bounces = asAddress(`bounce+${letter.id}@${domain}`);
        await transport.sendMail({
          messageId: asHeader(letter.message_id),
          // One thread for each reader of a case (RFC 5322, 3.6.4), under an id that no letter has.
          references: asHeader(`<${threadOf(letter)}@${domain}>`),
          // No holiday notice answers what no person wrote (RFC 3834, section 2).
          headers: { 'Auto-Submitted': 'auto-generated' },
          envelope: { from: bounces, to: [recipient] },
          from: { name: asHeader(name), address: sender },
          to: { name: '', address: recipient },
          subject: asHeader(letter.subject),
          text: letter.text,
          html: letter.html,
          signal: cut,
        } as never);
        return { taken: true };
      } catch (cause) {
        return refusalOf(cause);
      }
    },
    close: () => transport.close(),
  };
}

// Tells nothing of the case to who has the letter alone.
const threadOf = ({ case_id: caseId, audience }: LetterToSend) =>
  createHash('sha256').update(`${caseId} ${audience}`).digest('hex').slice(0, 32);

// Of the envelope only its recipient: a server that refuses our sender refuses every letter, and may be mended.
function isAboutThisLetter(code: string, command: string): boolean {
  return code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO');
}

function refusalOf(cause: unknown): Outcome {
  const {
    code = '',
    command = '',
    responseCode,
  } = cause as { code?: string; command?: string; responseCode?: number };
  const refused =
    isAboutThisLetter(code, command) &&
    (responseCode === undefined || (responseCode >= 500 && responseCode !== 503));
  return {
    taken: false,
    forGood: refused || cause instanceof TypeError,
    smtpCode: responseCode ?? null,
    cause,
  };
}
