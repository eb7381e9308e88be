import { outboxInsert } from '@klantreacties/event-delivery';
import type { Kind, TermDates } from '@klantreacties/procedure';
import type { Pool } from 'pg';
import { createNumberSupply } from './number-supply.ts';
import type { NewReaction, ReactionStore, Submission } from '../use-cases/submit-reaction.ts';

interface SubmissionRow {
  content_hash: string;
  code_kid: string;
  id: string;
  number: string;
  submitted_at: Date;
  kind: Kind;
  brand: string;
  restricted: boolean;
  dates: TermDates;
  text: string;
}

/** Reactions in intake's own PostgreSQL; submitting is one durable statement with its outbox rows. */
export function createReactionStore(pool: Pool): ReactionStore {
  const numbers = createNumberSupply(async ({ brand, year, count }) => {
    const values = [brand, year, count];
    const { rows } = await pool.query<{ last: number }>({ ...takeNumbers, values });
    if (rows[0] === undefined) throw new Error('No number was given');
    return rows[0].last;
  });
  return {
    async submissionOf(idempotencyKey) {
      const { rows } = await pool.query<SubmissionRow>({
        ...findSubmission,
        values: [idempotencyKey],
      });
      return rows[0] === undefined ? null : submissionFrom(rows[0]);
    },
    nextSequence: (brand, year) => numbers.next(brand, year),
    async submit(reaction) {
      const { rowCount } = await pool.query({ ...insertReaction, values: valuesOf(reaction) });
      return rowCount === 1;
    },
  };
}

const findSubmission = {
  name: 'find-submission',
  text: `SELECT s.content_hash, r.code_kid, r.id, r.number, r.submitted_at, r.kind, r.brand,
           r.restricted, r.dates, p.personal->>'text' AS text
         FROM submission s
         JOIN reaction r ON r.id = s.reaction_id
         JOIN reaction_personal p ON p.reaction_id = r.id
         WHERE s.idempotency_key = $1`,
};

// Not flushed on its own, or everyone of a brand would wait in line for the disk: the log of the server has
// one order, so the flush of the reaction that bears the number has flushed the number as well.
const takeNumbers = {
  name: 'take-numbers',
  text: `WITH unhurried AS (SELECT set_config('synchronous_commit', 'off', true))
         INSERT INTO reaction_number AS n (brand, year, last) SELECT $1, $2, $3 FROM unhurried
         ON CONFLICT (brand, year) DO UPDATE SET last = n.last + excluded.last RETURNING last`,
};

// Everything hangs on the claim of the key: who comes second waits for the first and then writes nothing.
const insertReaction = {
  name: 'insert-reaction',
  text: `WITH claim AS (
           INSERT INTO submission (idempotency_key, content_hash, reaction_id, submitted_at)
           VALUES ($1, $2, $3, $4) ON CONFLICT (idempotency_key) DO NOTHING
           RETURNING reaction_id
         ), reacted AS (
           INSERT INTO reaction (id, submitted_at, number, brand, kind, location_id, care_type, language,
             anonymous, restricted, dates, case_ref, code_kid, code_hash, wrapped_key)
           SELECT reaction_id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $19 FROM claim
         ), told AS (
           INSERT INTO reaction_personal (reaction_id, personal) SELECT reaction_id, $17 FROM claim
         ), queued AS (
           ${outboxInsert('$18::jsonb', 'claim')}
         )
         SELECT reaction_id FROM claim`,
};

function valuesOf({ proof, form, ...reaction }: NewReaction): unknown[] {
  return [
    reaction.idempotencyKey,
    reaction.contentHash,
    proof.reactionId,
    proof.submittedAt,
    proof.number,
    proof.brand,
    proof.kind,
    form.locationId,
    form.careType,
    form.language,
    form.anonymous,
    proof.restricted,
    JSON.stringify(proof.dates),
    reaction.caseRef,
    reaction.codeKid,
    reaction.codeHash,
    JSON.stringify(reaction.personal),
    JSON.stringify(reaction.messages),
    reaction.wrappedKey,
  ];
}

function submissionFrom(row: SubmissionRow): Submission {
  return {
    contentHash: row.content_hash,
    codeKid: row.code_kid,
    proof: {
      reactionId: row.id,
      number: row.number,
      submittedAt: row.submitted_at,
      kind: row.kind,
      brand: row.brand,
      text: row.text,
      dates: row.dates,
      restricted: row.restricted,
    },
  };
}
