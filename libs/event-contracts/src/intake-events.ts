import { z } from 'zod';
import { defineFact, defineOpenEvent } from './define-event.ts';
import { personal } from './personal.ts';
import {
  addressed,
  answer,
  contactPreference,
  reaction,
  instant,
  localDate,
  mailAddress,
  personalText,
  openReaction,
  openPlace,
  relation,
  termDates,
  uuid,
} from './values.ts';

export const reactionSubmitted = defineFact('intake', 'reaction-submitted', {
  version: 1,
  summary: 'A reaction was taken in durably and its reporter has the proof of receipt',
  data: z.object({ ...reaction, dates: termDates, relation: relation.nullable() }),
  personal: z.object({
    number: personalText,
    text: personalText,
    wish: personalText.nullable(),
    discussedBefore: z
      .object({ withWhom: personalText.nullable(), result: personalText.nullable() })
      .nullable(),
    reporter: z
      .object({ name: personalText, email: mailAddress, phone: personalText.nullable() })
      .nullable(),
    children: z.array(
      z.object({ firstName: personalText, birthYear: personal(z.number().int()).nullable() }),
    ),
    involved: z.array(z.object({ id: uuid, role: personalText, name: personalText.nullable() })),
    supportPerson: personalText.nullable(),
    contactPreference: personal(contactPreference).nullable(),
    mayShareName: personal(z.boolean()),
  }),
});

export const reporterAnswered = defineFact('intake', 'reporter-answered', {
  version: 1,
  summary: 'The reporter answered a proposal or wrote a message; taken in durably in any state',
  data: z.object({
    ...reaction,
    answerId: uuid,
    answer,
    proposalId: uuid.nullable(),
    answeredAt: instant,
  }),
  personal: z.object({ text: personalText.nullable() }),
});

export const newCodeRequested = defineFact('intake', 'new-code-requested', {
  version: 1,
  summary: 'Somebody with number and mail address of a case lost its code (letter E17 with a link)',
  data: z.object({ ...reaction, requestedAt: instant }),
  personal: z.object({
    ...addressed,
    sealedToken: personalText.describe(
      'The one-time token of the link, sealed once more: only who sends the mail opens it',
    ),
  }),
});

export const newCodeHeldBack = defineFact('intake', 'new-code-held-back', {
  version: 1,
  summary:
    'A new code was asked for within three days of a corrected address, and no link went out',
  data: z.object({ ...reaction, heldBackAt: instant }),
  personal: z.object({}),
});

export const codeRenewed = defineFact('intake', 'code-renewed', {
  version: 1,
  summary: 'The reporter has a new code by a link; the old one and what it opened ended',
  data: z.object({ ...reaction, renewedAt: instant }),
  personal: z.object({}),
});

export const formerAddressNotified = defineFact('intake', 'former-address-notified', {
  version: 1,
  summary: 'An address that the reporter had before hears that the code was renewed (letter E18)',
  data: z.object({ ...reaction, renewedAt: instant }),
  personal: z.object({ email: mailAddress }),
});

export const openReactionReceived = defineOpenEvent('reaction', 'received', {
  version: 1,
  summary: 'A reaction came in',
  data: z.object({
    ...openReaction,
    ...openPlace,
    receivedOn: localDate.describe('The day of submission in Europe/Amsterdam'),
  }),
});
