import { setTimeout as pause } from 'node:timers/promises';
import { createWakeUp } from '@klantreacties/event-delivery';
import { brandById, type Directory } from '@klantreacties/organisation';
import type { Logger, Part } from '@klantreacties/service-runtime';
import { asMailed, type OpenToken } from './as-mailed.ts';
import { recordTogether } from './record-together.ts';
import { newLettersOn } from './new-letters.ts';
import type { ReadershipOf } from './quality-readers.ts';
import { createMailer } from './send-mail.ts';
import { insteadOf } from './still-to-whom.ts';
import type { DeliveryTurn, DeliveryTurns } from './delivery-turn.ts';
import type { LetterStore, LetterToSend, SentLetter } from './letter-store.ts';

const connections = 8;
const atHand = 96;
const lingerMs = 150;
const pollMs = 250;
const longestPollMs = 1_000;
// Growing gaps for as long as it takes: a server that says 452 for two days is asked every quarter of an hour.
const longestBackOffMs = 900_000;
// With the longest gap after it still within the hour.
const lateAfterMs = 45 * 60_000;
const longestRecordBackOffMs = 1_000;
const faultPauseMs = 1_000;
const lastAnswersMs = 2_000;

export interface DeliveryOptions {
  smtpUrl: string;
  store: LetterStore;
  turns: DeliveryTurns;
  openToken: OpenToken;
  directory(): Directory;
  /** How to ask who is shut out of a case. */
  readershipOf: ReadershipOf;
  now(): Date;
  logger: Logger;
  afterCommit(): void;
  /** How long the one before may need to record what the mail server took of it. */
  settleMs?: number;
  firstBackOffMs?: number;
  answerTimeoutMs?: number;
}

/**
 * Delivers queued letters over SMTP, one instance at a time. Taken by the server is delivered, put off or not
 * answered is tried again, refused notifies P&K. What the server answered is recorded before anything
 * else happens to the letter, however long the database is away. No transaction is open while a mail goes out.
 */
export function deliverLetters(options: DeliveryOptions): Part & { wake(): void } {
  const { store, turns, openToken, directory, readershipOf, now, logger, afterCommit } = options;
  const { settleMs = 5_000, firstBackOffMs = 1_000, answerTimeoutMs } = options;
  const mailer = createMailer({
    url: options.smtpUrl,
    connections,
    ...(answerTimeoutMs === undefined ? {} : { answerTimeoutMs }),
  });
  const stopping = new AbortController();
  const cutOff = new AbortController();
  let finished: Promise<void> = Promise.resolve();
  // Only what was put off or queued by another instance wakes nobody, so looks grow rarer.
  const wakeUp = createWakeUp({ firstMs: pollMs, longestMs: longestPollMs });
  let sending = 0;
  const recordSent = recordTogether<SentLetter>({
    record: store.sent,
    moreToCome: () => sending > 0,
    lingerMs,
  });

  const untilRecorded = async (record: () => Promise<void>) => {
    for (let wait = 50; ; wait = Math.min(wait * 2, longestRecordBackOffMs)) {
      try {
        return await record();
      } catch (cause) {
        logger.error({ cause }, 'What became of a letter could not be recorded yet');
        if (stopping.signal.aborted) return;
      }
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  const send = async (letter: LetterToSend, cut: AbortSignal) => {
    const readership = readershipOf(letter.case_id, letter.restricted, letter.access);
    const instead = insteadOf(letter, { directory: directory(), readership, at: now() });
    if (instead !== null) {
      logger.warn({ letterId: letter.id }, 'A letter may not go to its reader any more');
      await untilRecorded(() => store.drop(letter, now(), instead));
      return wakeUp.wake();
    }
    const wait = Math.min(firstBackOffMs * 2 ** (letter.attempts - 1), longestBackOffMs);
    const mailed = await asMailed(letter, { openToken, now: now() }).catch((cause: unknown) => {
      logger.warn({ letterId: letter.id, cause }, 'The token of a letter could not be opened yet');
      return 'LATER' as const;
    });
    if (mailed === 'LATER') return untilRecorded(() => store.tryAgain(letter, wait));
    if (mailed === null) {
      logger.warn({ letterId: letter.id }, 'A letter whose token is void was not sent');
      return untilRecorded(() => store.drop(letter, now(), []));
    }
    const name = brandById(directory(), letter.brand)?.sender.name ?? '';
    sending += 1;
    const outcome = await mailer.send(mailed, { name, cut });
    sending -= 1;
    if (outcome.taken) {
      const { id: letterId, letter: code, correlation_id: correlationId } = letter;
      logger.info(
        { letterId, letter: code, correlationId },
        'A letter was taken by the mail server',
      );
      const sent = { letter, at: now() };
      // What fails in a group is tried alone, so that one letter cannot hold up the others.
      return recordSent(sent).catch(() => untilRecorded(() => store.sent([sent])));
    }
    const { forGood, smtpCode, cause } = outcome;
    logger.warn({ letterId: letter.id, smtpCode, forGood, cause }, 'A letter was not taken');
    await untilRecorded(() =>
      forGood
        ? store.failed(letter, now(), {
            smtpCode,
            // Where the brand is gone from the directory there is nobody to write to.
            lettersOn: (failed) =>
              brandById(directory(), letter.brand) === null
                ? []
                : newLettersOn(failed, {}, { directory: directory(), at: now(), readership }),
          })
        : store.tryAgain(letter, wait),
    );
    const isLate = now().getTime() - letter.queued_at.getTime() >= lateAfterMs;
    if (!forGood && isLate && letter.delayed_at === null)
      await untilRecorded(() => store.delayed(letter, now(), { smtpCode }));
    wakeUp.wake();
  };

  const deliver = async ({ lost, session }: DeliveryTurn) => {
    const unfinished = await store.unfinished();
    const settledAt = performance.now() + settleMs;
    const cut = AbortSignal.any([lost, cutOff.signal]);
    const inHand = new Set<Promise<void>>();
    let more = false;
    try {
      while (!stopping.signal.aborted && !lost.aborted) {
        const { wakes } = wakeUp;
        if (unfinished.length > 0 && performance.now() >= settledAt)
          await store.takeBack(unfinished.splice(0));
        const free = atHand - inHand.size;
        const due = free === 0 ? [] : await store.takeDue(session, free);
        if (free > 0) more = due.length === free;
        for (const letter of due) {
          const delivered = send(letter, cut).finally(() => {
            inHand.delete(delivered);
            afterCommit();
            // Half at a time, so that a long queue is not read letter by letter.
            if (more && inHand.size <= atHand / 2) wakeUp.wake();
          });
          inHand.add(delivered);
        }
        if (free === 0 || due.length < free) await wakeUp.rest(wakes);
      }
    } finally {
      await Promise.all(inHand);
    }
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      let wait = pollMs;
      try {
        const turn = await turns.take();
        if (turn !== null) await deliver(turn).finally(turn.release);
      } catch (cause) {
        logger.error({ cause }, 'Letters could not be delivered');
        wait = faultPauseMs;
      }
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };

  return {
    name: 'letters',
    async start() {
      finished = run();
    },
    async stop() {
      stopping.abort();
      wakeUp.close();
      const late = setTimeout(() => cutOff.abort(), lastAnswersMs);
      await finished;
      clearTimeout(late);
      mailer.close();
    },
    wake: wakeUp.wake,
  };
}
