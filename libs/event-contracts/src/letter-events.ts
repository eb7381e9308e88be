import { audiences, channels } from '@klantreacties/procedure';
import { z } from 'zod';
import { defineFact, defineOpenEvent } from './define-event.ts';
import { instant, letterCode, localDate, openReaction, uuid } from './values.ts';

const audience = z.enum(audiences.names);
const channel = z.enum(channels.names);
const letter = {
  caseRef: z.string(),
  brand: z.string(),
  restricted: z.boolean(),
  letterId: uuid,
  letter: letterCode,
  causeId: uuid.describe('Id of the event that the letter answers'),
  audience,
  channel,
  againOf: uuid
    .describe('The letter of which it holds the words, written once before; absent for a new one')
    .optional(),
};

export const letterQueued = defineFact('letter', 'queued', {
  version: 1,
  summary: 'A letter was made and waits for delivery',
  data: z.object({ ...letter, queuedAt: instant }),
  personal: z.object({}),
});

export const letterSent = defineFact('letter', 'sent', {
  version: 1,
  summary: 'Delivered: the relay accepted it, or it can be read with number and code',
  data: z.object({
    ...letter,
    sentAt: instant,
    delayedAt: instant.describe('When it was told to be late; absent where it was not').optional(),
  }),
  personal: z.object({}),
});

export const letterDelayed = defineFact('letter', 'delayed', {
  version: 1,
  summary:
    'The mail server has not taken the letter for most of an hour; it is tried on, and P&K is notified',
  data: z.object({
    ...letter,
    queuedAt: instant,
    delayedAt: instant,
    smtpCode: z.number().int().nullable().describe('Its last answer; null where it gave none'),
  }),
  personal: z.object({}),
});

export const letterFailed = defineFact('letter', 'failed', {
  version: 1,
  summary: 'The relay refused the letter for good; P&K is told',
  data: z.object({ ...letter, failedAt: instant, smtpCode: z.number().int().nullable() }),
  personal: z.object({}),
});

export const letterWithdrawn = defineFact('letter', 'withdrawn', {
  version: 1,
  summary:
    'The letter may not go to its reader any more and stays here, unless the mail server took it meanwhile',
  data: z.object({ ...letter, withdrawnAt: instant }),
  personal: z.object({}),
});

export const openLetterSent = defineOpenEvent('letter', 'sent', {
  version: 1,
  summary: 'A letter about a case was delivered',
  data: z.object({
    ...openReaction,
    letter: letterCode.describe('E goes to the reporter, N to staff'),
    channel: channel.describe(
      'MAIL: the mail server took it. FILE: it can be read in the follow-up',
    ),
    on: localDate.describe('The day of delivery in Europe/Amsterdam'),
    audience: audience.describe('Whom the letter is for; absent on old records').optional(),
  }),
});
