import { setTimeout as pause } from 'node:timers/promises';
import { brandById, type Directory } from '@klantreacties/organisation';
import type { Logger, Part } from '@klantreacties/service-runtime';
import { createTransport } from 'nodemailer';
import { asHeader } from './domain/mail-header.ts';
import { htmlOf, textOf } from './letters/blocks.ts';
import { failedLetter } from './letters/letters.ts';
import type { LetterStore, LetterToSend } from './use-cases/letter-store.ts';

const atOnce = 4;
const pollMs = 250;
const firstBackOffMs = 1_000;
const longestBackOffMs = 300_000;

/**
 * Delivers queued letters over SMTP: 2xx after DATA is delivered, 4xx or no answer is tried again, 5xx
 * is told to P&K. No transaction is open while a mail goes out.
 */
export function deliverLetters(options: {
  smtpUrl: string;
  store: LetterStore;
  directory(): Directory;
  now(): Date;
  logger: Logger;
  afterCommit(): void;
}): Part & { ring(): void } {
  const { store, directory, now, logger, afterCommit } = options;
  const transport = createTransport({
    url: options.smtpUrl,
    pool: true,
    maxConnections: atOnce,
    connectionTimeout: 5_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never);
  let stopping = false;
  let finished: Promise<void> = Promise.resolve();
  let wake = () => undefined as void;

  const send = async (letter: LetterToSend) => {
    const sender = brandById(directory(), letter.brand)?.sender;
    const domain = letter.sender.split('@')[1];
    try {
      await transport.sendMail({
        messageId: letter.messageId,
        envelope: { from: `bounce+${letter.id}@${domain}`, to: letter.to },
        from: { name: asHeader(sender?.name ?? ''), address: asHeader(letter.sender) },
        to: asHeader(letter.to),
        subject: asHeader(letter.subject),
        text: letter.text,
        html: letter.html,
      });
    } catch (cause) {
      return notSent(letter, cause as { responseCode?: number });
    }
    await store.sent(letter.id, now());
    afterCommit();
  };

  const notSent = async (letter: LetterToSend, cause: { responseCode?: number }) => {
    const smtpCode = cause.responseCode ?? null;
    const forGood = cause instanceof TypeError || (smtpCode !== null && smtpCode >= 500);
    logger.warn({ letterId: letter.id, smtpCode, forGood, cause }, 'A letter was not taken');
    if (!forGood) {
      const wait = Math.min(firstBackOffMs * 2 ** (letter.attempts - 1), longestBackOffMs);
      return store.tryAgain(letter.id, new Date(now().getTime() + wait));
    }
    await store.failed(letter.id, now(), {
      smtpCode,
      async tellQuality(row, session) {
        const brand = brandById(directory(), row.brand);
        if (brand === null) return;
        const told = failedLetter(
          // The number is personal and not kept here, so P&K finds the case by its letter.
          { brand, language: 'NL', number: row.case_id },
          { letter: row.letter, code: smtpCode },
        );
        await store.queue(session, {
          caseId: row.case_id,
          caseRef: row.case_ref,
          brand: row.brand,
          restricted: row.restricted,
          code: 'N11',
          causeId: row.cause_id,
          correlationId: row.correlation_id,
          audience: 'QUALITY',
          to: brand.qualityMail,
          sender: brand.sender.email,
          subject: told.subject,
          text: textOf(told),
          html: htmlOf(told, 'NL'),
          at: now(),
        });
      },
    });
    afterCommit();
  };

  const run = async () => {
    while (!stopping) {
      try {
        const due = await store.takeDue(now(), atOnce);
        await Promise.all(due.map(send));
        if (due.length > 0) continue;
      } catch (cause) {
        logger.error({ cause }, 'Letters could not be delivered');
      }
      const bell = new AbortController();
      wake = () => bell.abort();
      await pause(pollMs, undefined, { signal: bell.signal }).catch(() => undefined);
    }
  };

  return {
    name: 'letters',
    async start() {
      await store.takeBackUnfinished();
      finished = run();
    },
    async stop() {
      stopping = true;
      wake();
      await finished;
      transport.close();
    },
    ring: () => wake(),
  };
}
