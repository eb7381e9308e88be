import { values } from '@klantreacties/event-contracts';
import type { TidyText } from '@klantreacties/plain-text';
import {
  answerEffects,
  capacities,
  confidences,
  entryKinds,
  involvedOutcomes,
  proposalAnswers,
  releaseReasons,
  settledOutcomes,
} from '@klantreacties/procedure';
import { z } from 'zod';
import type { Case, CaseBase } from '../src/domain/case/case.ts';

const { instant, localDate, uuid } = values;
const text = z.string().min(1);
// Stored words are never tidied again, so every text may stand here.
const tidied = text as unknown as z.ZodType<TidyText, string>;
const staffId = text;

const involved = z.strictObject({
  id: uuid,
  role: z.string(),
  name: z.string().nullable(),
  capacity: z.enum(capacities.names),
  outcome: z.enum(involvedOutcomes.names),
  staffIds: z.array(staffId),
  found: z.array(z.strictObject({ staffId, confidence: z.enum(confidences.names) })),
  said: z
    .strictObject({
      byStaffId: staffId,
      outcome: z.enum(settledOutcomes.names),
      staffId: staffId.nullable(),
      at: instant,
    })
    .nullable(),
});

const dossier = {
  entries: z.array(
    z.strictObject({
      id: uuid,
      kind: z.enum(entryKinds.names),
      text,
      visible: z.boolean(),
      byStaffId: staffId.nullable(),
      at: instant,
      answer: z
        .strictObject({
          proposalId: text,
          answer: z.enum(proposalAnswers.names),
          effect: z.enum(answerEffects.names),
        })
        .nullable(),
    }),
  ),
  messages: z.array(
    z.strictObject({
      id: uuid,
      done: tidied,
      next: tidied,
      reasonOfDelay: tidied.nullable(),
      nextMessageOn: localDate,
      toldAt: instant,
      byStaffId: staffId.nullable(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      id: uuid,
      text: tidied,
      proposedAt: instant,
      answerBy: localDate,
      answer: z.enum(proposalAnswers.names).nullable(),
      answerText: text.nullable(),
      answeredAt: instant.nullable(),
      byStaffId: staffId.nullable(),
      toldBy: uuid.nullable(),
      takenBackAt: instant.nullable(),
    }),
  ),
};

const base = z.strictObject({
  id: uuid,
  number: text,
  reaction: z.strictObject(values.reaction),
  text,
  wish: text.nullable(),
  reporter: z
    .strictObject({ name: text, email: values.mailAddress, phone: text.nullable() })
    .nullable(),
  relation: values.relation.nullable(),
  contactPreference: values.contactPreference.nullable(),
  mayShareName: z.boolean(),
  supportPerson: text.nullable(),
  children: z.array(z.strictObject({ firstName: text, birthYear: z.int().nullable() })),
  discussedBefore: z
    .strictObject({ withWhom: text.nullable(), result: text.nullable() })
    .nullable(),
  dates: values.termDates.strict(),
  registeredAt: instant,
  updatedAt: instant,
  milestones: z
    .array(
      z.strictObject({ milestone: values.milestone, dueOn: localDate, metAt: instant.nullable() }),
    )
    .min(1),
  involved: z.array(involved),
  matchingRules: z.int().positive(),
  handledBy: z.array(staffId),
  releases: z.array(
    z.strictObject({
      id: uuid,
      handlerId: staffId,
      at: instant,
      reason: z.enum(releaseReasons.names).nullable(),
      note: text.nullable(),
    }),
  ),
  restrictions: z.array(
    z.strictObject({
      id: uuid,
      restricted: z.boolean(),
      at: instant,
      byStaffIds: z.array(staffId).min(1),
      reason: tidied.nullable(),
    }),
  ),
  lifting: z.strictObject({ byStaffId: staffId, at: instant }).nullable(),
  heldBackCode: z
    .strictObject({
      at: instant,
      allowing: z.strictObject({ byStaffId: staffId, at: instant }).nullable(),
    })
    .nullable(),
  calledIn: z.array(staffId),
  waitsForOutside: z.boolean(),
  waitsForDirector: z.boolean(),
  lateLetters: z.array(
    z.strictObject({ letterId: uuid, letter: text, audience: text, queuedAt: instant }),
  ),
  unread: z.array(z.strictObject({ entryId: uuid, at: instant, told: z.array(staffId) })),
  writers: z.array(z.strictObject({ staffId, name: text, function: text, from: instant })),
  letters: z.array(
    z.strictObject({
      letterId: uuid,
      letter: text,
      causeId: uuid,
      againOf: uuid.nullable(),
      state: z.enum(['QUEUED', 'SENT', 'FAILED', 'WITHDRAWN']),
      queuedAt: instant.nullable(),
      endedAt: instant.nullable(),
    }),
  ),
  sentAgain: z.array(
    z.strictObject({
      id: uuid,
      at: instant,
      letters: z.array(z.strictObject({ letterId: uuid, letter: text })).min(1),
    }),
  ),
  addressSince: instant.nullable(),
  ...dossier,
  usedKeys: z.array(z.strictObject({ key: text, madeBy: text, digest: z.string().nullable() })),
}) satisfies z.ZodType<CaseBase>;

const measure = { id: uuid, description: tidied, owner: text, ownerId: text, dueOn: localDate };
const judged = {
  id: uuid,
  points: z
    .array(z.strictObject({ id: uuid, point: tidied, finding: values.finding, reasons: tidied }))
    .min(1),
  noMeasuresReason: tidied.nullable(),
  category: values.category,
  gist: tidied,
  draftedBy: staffId.nullable(),
  draftedAt: instant.nullable(),
};
const draft = z
  .strictObject({
    status: z.literal('DRAFT'),
    ...judged,
    measures: z.array(z.strictObject(measure)),
  })
  .nullable();
const sent = z.strictObject({
  status: z.literal('SENT'),
  ...judged,
  judgmentId: uuid,
  measures: z.array(z.strictObject({ ...measure, realisedOn: localDate.nullable() })),
  sentBy: staffId.nullable(),
  sentAt: instant.nullable(),
  confirmedBy: uuid.nullable(),
  handler: z.strictObject({ name: text, email: values.mailAddress }),
  markedAt: instant.nullable(),
});

const ofKind = <Kind extends string>(...kinds: Kind[]) =>
  z.strictObject({ ...values.reaction, kind: z.literal(kinds) });
const handled = base.extend({
  reaction: ofKind('COMPLAINT'),
  assignment: z
    .strictObject({
      handlerId: staffId,
      name: text,
      email: values.mailAddress,
      assignedBy: uuid.nullable(),
      acceptedAt: instant.nullable(),
      toldAt: instant.nullable(),
      leftAt: instant.nullable(),
    })
    .nullable(),
});

/** A case with every field of its state, in the form that its type cannot say, and none beside. */
export const wholeCase = z.discriminatedUnion('state', [
  base.extend({ state: z.literal('REGISTERED') }),
  handled.extend({
    state: z.literal('ASSIGNED'),
    reaction: ofKind('COMPLAINT', 'IMPROVEMENT_POINT'),
  }),
  handled.extend({ state: z.literal('INVESTIGATING'), judgment: draft }),
  handled.extend({ state: z.literal('SOLUTION_PROPOSED'), judgment: draft }),
  handled.extend({ state: z.literal('AGREEMENTS_CONFIRMED'), judgment: sent }),
  handled.extend({ state: z.literal('CLOSED'), judgment: sent, closedAt: instant }),
]) satisfies z.ZodType<Case>;
