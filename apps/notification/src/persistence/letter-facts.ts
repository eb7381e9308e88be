import { createHash } from 'node:crypto';
import {
  letterSent,
  newFact,
  newOpenEvent,
  openLetterSent,
  type FactDefinition,
} from '@klantreacties/event-contracts';
import { localDateOf } from '@klantreacties/procedure';
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
>;

/** A message whose text lacks the version of its case, which is known only where it is taken. */
export interface TellingMessage {
  topic: string;
  key: string;
  before: string;
  /** What follows the version; null for an event that has none, whose text is whole. */
  after: string | null;
}

/** A letter becomes queued, sent and failed at most once, so each of its facts has one id. */
export const factIdOf = (letterId: string, { name }: FactDefinition): string =>
  uuidOf(`${letterId} ${name}`);

/** The fact of a change of state, with the open event where there is one. */
export function messagesOf(
  row: Told,
  definition: FactDefinition,
  { at, more }: { at: Date; more: object },
): TellingMessage[] {
  const { case_id: caseId, case_ref: caseRef, brand, restricted, letter, channel, audience } = row;
  const { data, ...whole } = newFact(definition, {
    id: factIdOf(row.id, definition),
    subject: caseId,
    time: at,
    aggregateVersion: 1,
    correlationId: row.correlation_id,
    causationId: row.cause_id,
    data: {
      caseRef,
      brand,
      restricted,
      letterId: row.id,
      letter,
      causeId: row.cause_id,
      audience,
      channel,
      ...more,
    } as never,
    // A letter's own facts name nobody, so they need no key and outlive an erasure.
    sealedPersonal: null,
  });
  const head = JSON.stringify({ ...whole, aggregateversion: undefined });
  const fact = {
    topic: definition.topic,
    key: caseId,
    before: `${head.slice(0, -1)},"aggregateversion":`,
    after: `,"data":${JSON.stringify(data)}}`,
  };
  if (definition.name !== letterSent.name || restricted) return [fact];
  const day = localDateOf(at);
  const open = newOpenEvent(openLetterSent, {
    id: uuidOf(`${row.id} open`),
    caseRef,
    day,
    data: { caseRef, brand, letter, channel, audience, on: day },
  });
  return [
    fact,
    { topic: openLetterSent.topic, key: caseRef, before: JSON.stringify(open), after: null },
  ];
}

/**
 * The part of a statement that tells of the letters in `changed`, with what `given` has for each to tell:
 * versions are contiguous per case, in the order of `position`. The transaction holds the locks of their cases.
 */
export const tellInserts = `told AS (
    SELECT case_id, m, position, n,
      count(m->>'after') OVER (PARTITION BY case_id ORDER BY position, n)::int AS step,
      count(m->>'after') OVER (PARTITION BY case_id)::int AS steps
    FROM changed JOIN given USING (id), jsonb_array_elements(given.told) WITH ORDINALITY AS messages(m, n)
  ), versions AS (
    INSERT INTO letter_version AS v (case_id, last)
    SELECT case_id, max(steps) FROM told GROUP BY case_id
    ON CONFLICT (case_id) DO UPDATE SET last = v.last + EXCLUDED.last RETURNING case_id, last
  ), appended AS (
    INSERT INTO outbox (topic, message_key, value)
    SELECT m->>'topic', m->>'key', (m->>'before') || coalesce((last - steps + step)::text || (m->>'after'), '')
    FROM told JOIN versions USING (case_id) ORDER BY position, n
  )`;

/** The same id for the same name, so that a second delivery makes no second letter. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
