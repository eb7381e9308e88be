import { z } from 'zod';
import { defineFact, defineOpenEvent } from './define-event.ts';
import {
  answer,
  careType,
  contactPreference,
  head,
  instant,
  kind,
  localDate,
  relation,
  termDates,
  uuid,
} from './values.ts';

export const reactionSubmitted = defineFact('intake', 'reaction-submitted', {
  version: 1,
  summary: 'A reaction was taken in durably and its reporter has the proof of receipt',
  data: z.object({ ...head, dates: termDates, relation: relation.nullable() }),
  personal: z.object({
    number: z.string(),
    text: z.string(),
    wish: z.string().nullable(),
    discussedBefore: z
      .object({ withWhom: z.string().nullable(), result: z.string().nullable() })
      .nullable(),
    reporter: z
      .object({ name: z.string(), email: z.email(), phone: z.string().nullable() })
      .nullable(),
    children: z.array(z.object({ firstName: z.string(), birthYear: z.number().int().nullable() })),
    involved: z.array(z.object({ id: uuid, role: z.string(), name: z.string().nullable() })),
    supportPerson: z.string().nullable(),
    contactPreference: contactPreference.nullable(),
    mayShareName: z.boolean(),
  }),
});

export const reporterAnswered = defineFact('intake', 'reporter-answered', {
  version: 1,
  summary: 'The reporter answered a proposal or wrote a message; taken in durably in any state',
  data: z.object({
    ...head,
    answerId: uuid,
    answer,
    proposalId: uuid.nullable(),
    answeredAt: instant,
  }),
  personal: z.object({ text: z.string().nullable() }),
});

export const openReactionReceived = defineOpenEvent('reaction', 'received', {
  version: 1,
  summary: 'A reaction came in',
  data: z.object({
    caseRef: z.string(),
    brand: z.string(),
    kind,
    locationId: z.string().nullable(),
    careType: careType.nullable(),
    receivedOn: localDate,
  }),
});
