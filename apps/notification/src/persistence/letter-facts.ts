import { createHash } from 'node:crypto';
import {
  factsTopics,
  letterSent,
  newFact,
  newOpenEvent,
  openLetterSent,
  type FactDefinition,
  type FactEnvelope,
} from '@klantreacties/event-contracts';
import { intoOutbox } from '@klantreacties/event-delivery';
import { localDateOf } from '@klantreacties/procedure';
import { fragment } from '@klantreacties/service-runtime';
import type { LetterRow } from '../sending/letter-store.ts';

type Told = Pick<
  LetterRow,
  | 'id'
  | 'case_id'
  | 'case_ref'
  | 'brand'
  | 'restricted'
  | 'letter'
  | 'cause_id'
  | 'correlation_id'
  | 'audience'
  | 'channel'
  | 'again_of'
>;

/** A message about a letter; the version of its case is known only where it is taken, and set there. */
export interface LetterMessage {
  topic: string;
  key: string;
  event: FactEnvelope | OpenEvent;
  /** Whether it has a version, and so takes the next one of its case. */
  versioned: boolean;
}

type OpenEvent = ReturnType<typeof newOpenEvent<typeof openLetterSent>>;

/**
 * The fact of a change of state, of which a letter has each at most once, so that its id follows from the
 * two. Its version is set where it is taken.
 */
export const factOf = (
  row: Told,
  definition: FactDefinition,
  { at, more }: { at: Date; more: object },
): FactEnvelope =>
  newFact(definition, {
    id: uuidOf(`${row.id} ${definition.name}`),
    subject: row.case_id,
    time: at,
    aggregateVersion: 1,
    correlationId: row.correlation_id,
    causationId: row.cause_id,
    data: {
      caseRef: row.case_ref,
      brand: row.brand,
      restricted: row.restricted,
      letterId: row.id,
      letter: row.letter,
      causeId: row.cause_id,
      audience: row.audience,
      channel: row.channel,
      ...(row.again_of === null ? {} : { againOf: row.again_of }),
      ...more,
    } as never,
    // A letter's own facts name nobody, so they need no key and outlive an erasure.
    sealedPersonal: null,
  });

export const messageOf = (fact: FactEnvelope): LetterMessage => ({
  topic: factsTopics.letter,
  key: fact.subject,
  event: fact,
  versioned: true,
});

/** That a letter was sent: its fact, and the open event unless the case is restricted or another one tells it. */
export function sentMessagesOf(
  row: Told & Pick<LetterRow, 'told_openly'> & Pick<Partial<LetterRow>, 'delayed_at'>,
  at: Date,
): LetterMessage[] {
  const delayedAt = row.delayed_at?.toISOString();
  const more = { sentAt: at.toISOString(), ...(delayedAt === undefined ? {} : { delayedAt }) };
  const fact = messageOf(factOf(row, letterSent, { at, more }));
  if (row.restricted || !row.told_openly) return [fact];
  const { case_ref: caseRef, brand, letter, channel, audience } = row;
  const on = localDateOf(at);
  const open = newOpenEvent(openLetterSent, {
    id: uuidOf(`${row.id} open`),
    caseRef,
    day: on,
    data: { caseRef, brand, letter, channel, audience, on },
  });
  return [fact, { topic: openLetterSent.topic, key: caseRef, event: open, versioned: false }];
}

/**
 * The part of a statement that tells of the letters in `changed`, with what `given` has for each to tell:
 * versions are contiguous per case, in the order of `position`. The transaction holds the locks of their cases.
 */
export const tellInserts = fragment(`told AS (
    SELECT case_id, position, n, topic, key, event, versioned,
      count(*) FILTER (WHERE versioned) OVER (PARTITION BY case_id ORDER BY position, n)::int AS step,
      count(*) FILTER (WHERE versioned) OVER (PARTITION BY case_id)::int AS steps
    FROM changed JOIN given USING (id), jsonb_array_elements(given.told) WITH ORDINALITY AS messages(m, n),
      jsonb_to_record(m) AS message (topic text, key text, event jsonb, versioned boolean)
  ), versions AS (
    INSERT INTO letter_version AS v (case_id, last)
    SELECT case_id, max(steps) FROM told GROUP BY case_id
    ON CONFLICT (case_id) DO UPDATE SET last = v.last + EXCLUDED.last RETURNING case_id, last
  ), appended AS (
    ${intoOutbox.fragment}
    SELECT topic, key, (CASE WHEN versioned
      THEN event || jsonb_build_object('aggregateversion', last - steps + step) ELSE event END)::text,
      '{}'::jsonb
    FROM told JOIN versions USING (case_id) ORDER BY position, n
  )`);

/** The same id for the same name, so that a second delivery makes no second letter. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
